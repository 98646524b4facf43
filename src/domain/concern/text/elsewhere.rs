//! A few grave wordings of other languages that people in Britain text in. A few families of wordings: what they miss goes to a person the same day as an unknown language.

use crate::domain::concern::Class;

use super::rules::{ALWAYS, Rule};

pub const RULES: &[Rule] = &[
    Rule {
        id: "crisis.other-language",
        class: Class::Crisis,
        because: "in another language: words for death, self-harm or danger to life",
        unless: ALWAYS,
        says: "
            dhiman rabaa|rabo|doonayaa
            ~ quero|queria|vou morrer|desaparecer|matar|acabar
            ~ nao _ quero|aguento|consigo _ _ viver|mais|respirar
            me|mi|se|vou matar|suicidar|mato|suicidarme|matarme|atirar
            atirar|saltar|pular _ da|de|do _ ponte|janela|predio|comboio
            tomei|tomou _ _ _ comprimidos|remedios|pastillas
            ~ sangrar|sangue|sangrando|sangre
            dor|dolor|douleur _ _ peito|pecho|poitrine
            nao|no consigo|puedo respirar
            quiero|queria|voy _ morir|morirme|matarme|a-matarme|desaparecer
            no quiero _ _ vivir|seguir|despertar|existir
            me quiero|voy morir|matar|a
            je veux|vais _ mourir|me-tuer|disparaitre
            me tuer
            je vais|veux|vas sauter|me-pendre|pendre|finir
            me fein a mharu
            mharu anocht|inniu|anois
            не|більше _ хочу|хочется|могу|можу _ _ жить|жити|більше|так|дихати|дышать
            хочу _ умереть|вмерти|померти|сдохнуть|зникнути
            больше|більше|не _ жить|жити|хочу
            прощаваите|прощаи|прощаите
            дякую|спасибо _ за все
            болит|болить _ _ _ грудь|груди|сердце|серце|грудях
            таблетки|таблеток|ліки
            убью|вбє|вб'є|убьет|вбити|уб'ю
            самогубство|суицид|самоубииство
            اموت|انتحر|الموت|الانتحار
            لا اريد ان? اعيش|العيش|الحياة
            اريد ان? اموت
            لا استطيع التنفس
            مرنا|مرن|مرو
            خودکشی|مرنا
            olmek|intihar|yasamak istiyorum|istemiyorum|edecegim
            noo iyo
            chan eil mi _ iarraidh _ * beo
            beo $
            ~ morire|muoio|ammazzo|ammazzarmi
            nemuri|noriu mirti|gyventi
            noriu _ mirti
            nenoriu _ gyventi
            umra|jivvu|marvu|mari jau|jaish
        ",
        cases: &[],
    },
    Rule {
        id: "abuse.other-language",
        class: Class::Abuse,
        because: "in another language: words for violence or fear at home",
        unless: ALWAYS,
        says: "
            bate|bateu|bater|espanca|ameaca|agride|bates _ _ me|em|na|no|mim|minha|ela|irma|meu
            me|mi bate|pega|golpea|bateu|pego|amenaza|frappe|golpeo|viola|mata|pegan
            me|mi|miedo|medo tenho|tengo|de _ ele|casa|el|marido
            tengo|tenho|j'ai miedo|medo|peur
            me frappe
            meu|minha|mi _ marido|padrasto|pai|padre|esposo|namorado _ _ bate|pega|bateu|me|grita
            б'є|бє|бьет|бив|побил|побив|ударил|вдарив|ударив _ мене|меня|дитину|ребенка|я|іі
            мене|меня б'є|бє|бьет|ударил|вдарив
            боюсь|боюся|страшно
            каже|говорит _ якщо|если
            يضربني|ضربني|يهددني|خايفة|اخاف|خايف|يضرب
            doviyor|korkuyorum|vuruyor
            picchia
        ",
        cases: &[],
    },
    Rule {
        id: "hardship.other-language",
        class: Class::Hardship,
        because: "in another language: words for being without food, heat, money or a home",
        unless: ALWAYS,
        says: "
            nao|sem|no|sin _ tenho|tengo|temos|tenemos|hay|dinheiro|comida|dinero|luz _ _ dinheiro|comida|dinero|luz|comer|casa|renda|gas|para
            sem|sin dinheiro|comida|luz|dinero|casa|gas
            cortaram|cortaron _ _ luz|agua|gas|electricidad
            ~ fome|hambre
            despejo|desahucio|despejar
            немає|нема|нет|без|закінчились _ _ чим|грошеи|денег|іжі|еды|істи|світла|опалення|тепла|за|гроші|житла|де
            чим годувати|кормить
            голодні|голодные|голоднии
            لا يوجد طعام|مال|اكل
            ما عندي|عندنا فلوس|اكل|بيت
            جوع|جايع
        ",
        cases: &[],
    },
    Rule {
        id: "contact.other-language",
        class: Class::Contact,
        because: "in another language: words for wishing to talk to a person",
        unless: ALWAYS,
        says: "
            podem|pode|podeis|poderia|puede|pueden|podria _ _ ligar|ligar-me|llamar|llamarme|ajudar|ayudar|falar|hablar
            quero|quiero|preciso|necesito|queria _ _ falar|hablar|ajuda|ayuda|alguem|alguien
            ligue-me|llamame|llameme|ligar-me
            можна|можно|можете|прошу|будь|хочу _ _ поговорити|поговорить|подзвонити|позвонить|позвоните|подзвоніть|розмовляти|зустрітися|допомогти
            поговорити|поговорить з|с|із
            зателефонуите|передзвоніть|перезвоните|подзвоніть|позвоните
            اتصل|اتصلوا|اريد المساعدة|التحدث|اتكلم|مترجم|بي
            اتصلوا
            المساعدة
        ",
        cases: &[],
    },
    Rule {
        id: "wrong.other-language",
        class: Class::Wrong,
        because: "in another language: the wrong number, or they ask who is writing",
        unless: ALWAYS,
        says: "
            numero errado|equivocado|erroneo|errato
            quem|quien _ e|fala|eres|es|esta|son
            помилилися|помилились|ошиблись|помилка|ошибка _ номером|номер?
            не тои|тот номер
            це|это не
            хто|кто це|это|ви|вы|ти|ты|пише|пишет
            من انت|هذا|انتم|معي
            رقم خطا|خاطي|غلط
            الرقم خطا|غلط|خاطي
            cearr|aireamh
        ",
        cases: &[],
    },
    Rule {
        id: "low.other-language",
        class: Class::Low,
        because: "in another language: words for feeling low, lonely or worn out",
        unless: ALWAYS,
        says: "
            triste|sozinho|sozinha|solo|sola|saudades|cansado|cansada|deprimido|deprimida|seul|seule
            сумно|самотньо|грустно|одиноко|важко|тяжело|плачу|погано|плохо|втомилася|устала|нудьгую|звістки
            حزين|حزينة|تعبت|وحيد|وحيدة|متعب|تعبان|زعلان
            sgith|aonaranach|bronach
        ",
        cases: &[],
    },
];
