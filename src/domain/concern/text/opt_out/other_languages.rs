//! The same wish in other languages that people write in, as they type them: without accents, often in Latin letters.
//!
//! Each language has its own short grammar: who stops, what is stopped, and the small words between, in any order that
//! occurs. English words that people mix in stand among its own. It must not know of English constructions.

use super::grammar::Table;

pub const OTHER_LANGUAGES: Table = &[
    // Welsh, with its mutations.
    (
        "cy_texts",
        "negesuon|negeseuon|negesau|negesa|neges|tecsts|tecstiau|decsts|decstiau|tecst|tects|texts|rhain|rhein|rheina|hwn|messages",
    ),
    (
        "cy_text",
        "tecstio|thecstio|decstio|tecsto|thecsto|thecstio'r|tecstio'r|anfon|gyrru|yrru|danfon|ddanfon|hala|cysylltu|chysylltu|sgwennu|ysgrifennu",
    ),
    ("cy_small", "hefo|hefo'r|efo'r|awtomatig|del|rhif|fyth|fi|mi|ni|ata|ataf|ato|aton|a|ag|gyda|efo|i|y|yr|o|o'r|i'r|yma|ma|hyn|hwn|eich|ch|am|ar|unrhyw|nawr|rwan"),
    ("cy_more", "eto|mwyach|byth|bellach|mwy|fwy|rhagor|hyn|allan|nawr|rwan"),
    ("cy_please", "plis|diolch|please|wir|chi|fawr|iawn|fawr\nos gwelwch|gweli yn|di? dda?\ndiolch yn fawr"),
    (
        "welsh",
        "dim angen|isio|isho|ishe|eisiau mwy|rhagor o|of? <cy_small>* <cy_texts> <cy_more>|<cy_please>*
         allwch|newch|wnewch chi? <cy_please>* stopio|beidio|peidio a|ag? <cy_text> <cy_small>|<cy_texts>|<cy_more>|<cy_please>*
         unsubscribe|canslwch fi <cy_please>*
         canslwch|gorffennwch|diffoddwch y|yr|eich|ch|ar|eu* <cy_texts> <cy_please>*
         dwi|rwy|rwyf|rydw|dw|nid|dydw|sai|i|ddim|m|yn|n+ isio|isho|ishe|moyn|eisiau bod ar y|eich|ch+ rhestr|restr|system|list <cy_please>*
         <cy_please>* peidiwch|pidwch|paid|peidio|beidio peidiwch|pidwch|byth|fyth* a|ag? <cy_text>|<cy_texts> <cy_small>|<cy_texts>|<cy_more>|<cy_please>*
         stopiwch|sdopiwch|stopia|stopa|sdopia|stopwch|stopio|stop <cy_small>* <cy_text>|<cy_texts> <cy_small>|<cy_texts>|<cy_more>|<cy_please>*
         stopiwch|sdopiwch|stopia|stopwch <cy_more>|<cy_please>*
         rhowch|rho'r|rho y|yr? gorau|gore|gora i|iddi|i'r|efo'r|gyda'r|wir|ar+ <cy_small>|nawr* <cy_texts>|<cy_text> <cy_small>|<cy_more>|<cy_please>*
         dim mwy|rhagor o|o'r <cy_small>* <cy_texts> <cy_small>|<cy_more>|<cy_please>*
         dim <cy_texts> eto|mwyach|rhagor <cy_small>|<cy_please>*
         <cy_please>* stop <cy_text> <cy_small>|<cy_more>|<cy_please>*
         dim diolch i'r|i <cy_texts>
         tynnwch|tynna|dilewch|dileu|tynwch|tynnu fi|fy|enw|rhif|i+ oddi|off|o|oddiar|i* ar|y|eich|ch|oddi|hwn|rhestr|system|restr|list|yma|a|dileu|fy|rhif|con* <cy_please>*
         dwi|rwy|rwyf|rydw|dw|nid|dydw|wi|sai i|ddim|m|yn|n* isio|isho|ishe|moyn|eisiau rhagor|mwy|fwy|unrhyw|o|y|yr|cael|r* <cy_texts> <cy_more>|<cy_please>*
         dad danysgrifio|tanysgrifio|danysgrifiwch
         daddanysgrifio|dadtanysgrifio
         dim diolch stop|no|dim tecst|tecsts|texts|more <cy_more>|<cy_please>|<cy_texts>|arall*
         dim <cy_texts> arall <cy_small>|<cy_more>|<cy_please>*
         paid|peidiwch a|ag? anfon dim byd|unrhyw|beth? arall|eto <cy_please>*
         cymrwch|tynnwch fi bant|ffwrdd o'r|oddi|ar|y+ rhestr|restr|list <cy_please>*
         ga|gai|gaf|alla i? ddod|adael oddi|ar|y|r|o'r+ rhestr|restr|list <cy_please>*",
    ),
    // Polish.
    (
        "pl_texts",
        "wiadomosci|wiadomosc|smsow|sms|smsy|smsa|smsom|esemesow|esemesy|wiadomosciom|smsami|wiadomosciami|esemesami|tego",
    ),
    (
        "pl_small",
        "za|duzo|przeszkadza|to|dosyc|dosc|pozdrawiam|do|mnie|nas|mi|nam|na|ten|moj|numer|numeru|juz|wiecej|nigdy|zadnych|tych|te|dalszych|ze|takich|wszystkich|prosze
         z|o|bardzo|sobie|dziekuje|nie|a|i|grzecznie|koniec",
    ),
    (
        "pl_write",
        "pisz|piszcie|pisac|pisania|wysylaj|wysylajcie|wysylac|przysylaj|przysylajcie|przysylac|kontaktowac|smsowac|wysylania",
    ),
    (
        "polish",
        "prosze|prosimy? o? <pl_small>* nie <pl_small>* <pl_write> <pl_small>|<pl_texts>*
         prosze? stopcie|przestan|przestancie|przestac|skonczcie|stop <pl_small>* <pl_write>|<pl_texts> <pl_small>|<pl_texts>*
         koniec|dosc|dosyc|stop|basta z? tymi? <pl_small>* sms|smsow|smsami|wiadomosci|wiadomosciami|esemesow
         koniec|prosze* o? wypisz|wypiszcie|wypisac|wypisanie|usun|usuncie|skasujcie|usunac|usuniecie|wykreslcie|wykreslic|skreslcie mnie|moj|mojego|numer|numeru|nas|ten|sie+ z|stad|tej|tych|waszej|listy|bazy|prosze|tego|<pl_texts>*
         wypisz|wypiszcie|wypisac
         prosze mnie|mi|moj|numer|nas+ wypisac|usunac|skreslic|wykreslic z|stad|tej|tych|waszej|listy|bazy|<pl_texts>*
         nie <pl_small>* chce|chcemy|potrzebuje|zycze|zyczymy <pl_small>|dostawac|otrzymywac* <pl_texts> <pl_small>*
         rezygnuje <pl_small>* <pl_texts>
         chce sie? wypisac sie|z|tych* <pl_texts>?
         chce <pl_small>* zrezygnowac <pl_small>* <pl_texts>
         ani jednej wiadomosci wiecej <pl_small>*
         zadnych? wiecej sms|smsow|wiadomosci
         nie <pl_small>* chce|chcemy|potrzebuje <pl_small>* pytan|pytania|ankiet <pl_small>*
         dosc|dosyc|mam|koniec+ tego|tych|waszego|juz* spamu|pytan|smsow|ankiet prosze|przestac|koniec|<pl_small>*
         nie trzeba|potrzeba juz|wiecej|mi* pisac|smsow|wiadomosci <pl_small>*
         nie jestem zainteresowana|zainteresowany <pl_small>* <pl_texts>? <pl_small>*
         nie interesuje mnie to|sms|<pl_small>*
         wykreslic|skreslic|usunac|wypisac mnie z listy|bazy <pl_texts>|<pl_small>*
         prosze skreslic|wykreslic mnie z listy <pl_texts>|<pl_small>*",
    ),
    // Punjabi, Urdu, Hindi, Gujarati and Bengali in Latin letters.
    ("ur_texts", "sunehe|suneha|paigham|message|messages|text|texts|sms|msg|msgs|texting"),
    (
        "ur_small",
        "bohot|bahut|oye|aainda|ye|yeh|eh|ih|is|iss|in|inn|these|the|hun|ab|aur|hor|our|mainu|mujhe|muje|humko|hamein|sanu|menu|mane|have
         dobara|phir|ko|koi|kripya|number|pe|te|par|to|roz|ke|sab|saare|mere|mera|bhi|ki|ka|nu|bas|please|ji|yaar|bhai
         veer|veere|bai|mehrbani|baraye|khuda|liye|beta|brother|meherbani|meharbani|karke|kar|shukriya|shukria|hai|you|from|kirpa|wale|ar",
    ),
    ("ur_no", "na|nahi|nahin|mat|nai|nhi|no|naa|nathi"),
    (
        "ur_send",
        "bhejo|bhejein|bhejiye|bhejna|bhejen|karo|kar|karein|kariye|kijiye|karen|kro|bhej|bhejya|moklo|moklaso|diben|dien
         diyo|pathaben|pathien",
    ),
    ("ur_stop", "rok|roko|rokk|band|bandh|khatam|bondho|stop|bas"),
    ("ur_do", "do|deo|dein|dena|karo|kar|karein|kardo|karen|kijiye|kariye|kro|krdo|karun|karben|koren|koro|kardein"),
    ("ur_end", "do|dein|den|deo|dijiye|<ur_small>"),
    ("ur_want", "chahiye|chahide|chahida|chaiye|chahie|joiye|joiti|joita|chai|chahidi"),
    (
        "punjabi_urdu",
        "<ur_small>* <ur_texts> <ur_small>* bhejna|karna|<ur_texts>? <ur_stop> <ur_do> <ur_end>*
         <ur_small>* <ur_texts> <ur_small>* bandh|khatam <ur_end>*
         <ur_small>* <ur_stop> <ur_do> <ur_small>* <ur_texts> <ur_end>*
         <ur_small>* <ur_texts> <ur_small>* <ur_no> <ur_send> <ur_send>? <ur_end>*
         <ur_small>* <ur_texts> <ur_send> <ur_no> <ur_end>*
         <ur_small>* <ur_no> <ur_send> <ur_small>* <ur_texts> <ur_end>*
         <ur_small>* <ur_texts> <ur_small>* <ur_no> <ur_want> <ur_end>*
         <ur_small>* <ur_no> <ur_want> <ur_small>* <ur_texts> <ur_end>*
         mujhe|mainu|mera|menu|sanu is|iss|apni|tuhadi|aapki|ton* list|number|naam is|iss|ton|to|apni|se|vich|vichon|list* nikal|nikaal|nikalo|hatao|hata|kaddo|kadd|delete|remove karo|kardo|kar|do|dein|den|deo|dijiye|please|ji*
         ar|aar <ur_texts> diben|pathaben|dien|diyo|pathien|korben|korio <ur_no>
         ar|aar <ur_texts> <ur_no> diben|pathaben|dien|diyo|pathien
         <ur_small>* list se|ton|vich|vichon|to? mera|sada|hamara? naam|number nikal|nikaal|nikalo|hatao|hata|kaddo|kadho|kadd|delete karo|kardo|kar|do|dein|deo|dijiye|please|ji*
         mera|mere|sada number|naam delete|hata|hatao|nikal|nikaal karo|kardo|kar|do|dein|deo|dijiye|please|ji|maaro*
         mainu|mujhe list ton|se kadho|nikalo|kaddo|nikaalo ji|please*
         unsubscribe kar|karo|kardo do|dein|deo|ji|bhai|bye|please*
         <ur_texts> bondho|bandho koren|korun|koro|korben doya|kore|please*
         bas <ur_do> <ur_texts> bhejna|<ur_small>*
         <ur_texts> band|bandh <ur_small>*
         <ur_small>* <ur_texts> ki? zarurat|zaroorat|lor|loor <ur_no> <ur_small>*
         <ur_small>* <ur_no> chahiye|chahide|chahida|chaiye <ur_small>*
         <ur_small>* sandesh na|mat bhejein|bheje|bhejo|bhejiye
         <ur_small>* <ur_no> bhejein|bhejo|bhejiye|likhein|likho <ur_small>|bas*
         ar|aar|amar|ami* <ur_texts> lagbe na <ur_small>|ar|aar*
         bondho koren|korun|koro
         ar|aar? <ur_texts> korben|koren na
         <ur_small>* text|texts|sms|message|messages <ur_no> please|shukriya
         kripya|meherbani|kar|ke* mat bhejo|bhejiye|bhejein|bhejna aur|ab|dobara|ji|please*",
    ),
    // Romanian.
    ("ro_texts", "mesaje|mesajele|mesajul|mesaj|smsuri|smsurile\nsms uri|urile?"),
    (
        "ro_small",
        "voi|dumneavoastra|gata|ajunge|destul|niciodata|mersi|merci|nevoie|am|e|imi|mi|ma|ne|sa|mai|va|rog|frumos|te|la|acest|numar|numarul|mie|nimic|aceste|alte|cu|aici|multumesc|mie|astea|de|la|dar",
    ),
    (
        "romanian",
        "<ro_small>* opriti|opreste|terminati|incetati|stopati <ro_small>* <ro_texts> <ro_small>*
         <ro_small>* gata|ajunge|stop|destul|terminati <ro_small>* <ro_texts> <ro_small>*
         <ro_small>* nu|numi <ro_small>* mai <ro_small>* scrieti|scrie|trimiteti|trimite|contactati|contacta|scrii|trimiti <ro_texts>|<ro_small>*
         <ro_small>* nu <ro_small>* vreau|doresc|primesc|dorim <ro_small>|primesc* <ro_texts> <ro_small>*
         fara <ro_texts> <ro_small>*
         <ro_small>* scoateti|stergeti|eliminati|sterge|scoate ma|numarul|numele|mi|nr|numar|number meu|de|din|pe|lista|baza|dumneavoastra|voastra|date|va|rog*
         dezabonare|dezabonati|dezaboneaza ma?
         <ro_small>* nu mai? am|e|este? mai? nevoie de <ro_texts> <ro_small>*
         vreau sa ma dezabonez
         lasati|lasa ma cu? <ro_texts>
         suficient|destul|gata nu? mai? vreau? <ro_texts> <ro_small>*
         scoateti|scoate ma de|din? pe? lista <ro_small>|<ro_texts>*
         anulati|anuleaza abonamentul|serviciul|<ro_texts> <ro_small>*
         opreste|opriti robotul|sms|<ro_texts> <ro_small>*",
    ),
    // Portuguese and Spanish share their small words.
    ("es_texts", "mensagens|mensajes|mensagem|mensaje|sms|textos|torpedos|mais|isto|isso|esto|eso"),
    (
        "es_small",
        "me|nos|mais|mas|por|favor|mi|meu|este|numero|estas|estes|estos|a|para|as|os|los|de|ja|ya|nunca|nada|minha|aqui
         gracias|obrigado|obrigada|porfa|mas",
    ),
    (
        "es_write",
        "mande|mandem|mandes|manden|mandeis|envie|enviem|envies|envien|envieis|escreva|escrevam|escriba|escriban|escribas
         escrevas|contacte|contactem|contacten|contactar|escribir|mandar|enviar|escribais|contacteis",
    ),
    (
        "portuguese_spanish",
        "<es_small>* no|nao|nunca <es_small>* <es_write> <es_small>* <es_texts>? <es_small>*
         <es_small>* no|nao mas|mais mensagens|mensajes|mensaje|sms <es_small>*
         <es_small>* no|nao quero|quiero|deseo|desejo|queremos receber|recibir|<es_small>* mensagens|mensajes|sms|textos <es_small>*
         <es_small>* pare|parem|paren|parad|dejen|deje|deja|dejad|deixem|deixe <es_small>|con|com* <es_write> <es_small>* <es_texts>? <es_small>*
         <es_small>* pare|parem|paren|basta|chega <es_small>|con|com* mensagens|mensajes|sms <es_small>*
         cancelar|cancelen|cancelem|cancele <es_small>* mensagens|mensajes|sms|suscripcion|subscricao|inscricao
         dar|darme|denme|deme|quiero|quero <es_small>* baja <es_small>*
         <es_small>* tirem|tire|remova|removam|retirem|quiten|quitenme|borren|borrenme|eliminen me|o|mi|meu|el|de|da|la* numero|nome|lista|me da|de|la|lista|su|sua|vossa|minha*
         quero|quiero|me? sair|salir|tira|saca|tirem de|da|do|la|esta* lista <es_small>*
         para|pare|parem|paren com|de <es_write>|isto|isso|esto <es_texts>|msg|<es_small>*
         no|nao quero|quiero mais|mas gracias|obrigada|obrigado
         quitenme|borrenme|eliminenme|saquenme|sacadme|quitadme de|del|la|su|vuestra|esa|esta|lista+ <es_small>*",
    ),
    // Italian, French, German.
    ("it_small", "per|favore|piacere|con|coi|i|questi|gli|mi|piu|altri|vostri|grazie"),
    (
        "italian",
        "<it_small>* basta|stop <it_small>* messaggi|sms|messaggio <it_small>*
         <it_small>* non <it_small>* scrivetemi|scrivete|scrivermi|mandatemi|mandate|inviatemi|inviate|contattatemi|contattate|scrivere|mandarmi|inviarmi messaggi|sms|<it_small>*
         non voglio ricevere|<it_small>* messaggi|sms <it_small>*
         smettete|smettetela|smetti di|con mandarmi|scrivermi|inviarmi|mandare|messaggi|<it_small>+ messaggi|sms|<it_small>*
         cancellatemi|cancellami|toglietemi|rimuovetemi dalla|dall lista|elenco
         cancellatemi|cancellami",
    ),
    ("fr_texts", "messages|message|sms|textos|texto"),
    ("fr_small", "svp|stp|merci|plus|pas|de|d'autres|aucun|ces|les|vos|me|m|mais|recevoir|des\ns'il|sil vous|te plait"),
    (
        "french",
        "ne|n <fr_small>* envoyez|m'envoyez|n'envoyez|m'ecrivez|ecrivez|contactez|m'envoie|textez|envoyer|m'envoyer de|me|m* plus|pas <fr_small>* <fr_texts>? <fr_small>*
         arretez|arrete|stop|cessez de|m'envoyer|les|ces|vos|avec|d'envoyer|me|des|envoyer* <fr_texts>|m'ecrire|contacter <fr_small>*
         plus|pas de <fr_texts> <fr_small>*
         je ne veux|souhaite <fr_small>* <fr_texts> <fr_small>*
         desinscription|desabonnement|desabonner <fr_small>*
         desinscrivez|desabonnez moi <fr_small>*
         retirez|enlevez|supprimez moi|mon|numero+ de|votre|la|liste|cette* <fr_small>*",
    ),
    ("de_texts", "sms|nachrichten|nachricht|mitteilungen"),
    ("de_small", "bitte|aber|mehr|mir|mich|uns|weitere|weiteren|keine|nicht|danke|jetzt|sofort"),
    (
        "german",
        "<de_small>* keine <de_small>* <de_texts> mehr|schicken|senden|<de_small>*
         <de_small>* schreiben|schreibt|kontaktieren|schicken|senden|texten sie|ihr? <de_small>* nicht|keine <de_small>* <de_texts>? <de_small>*
         <de_small>* nicht mehr schreiben|kontaktieren|schicken|senden|texten bitte?
         ich mochte|moechte|will|wunsche <de_small>* <de_texts> erhalten|bekommen|haben|<de_small>*
         <de_small>* abmelden|abbestellen
         bitte? loschen|loeschen|entfernen|streichen sie? meine|mich|nummer+ von|aus|der|liste|ihrer|bitte*",
    ),
    // Ukrainian and Russian, also in Latin letters.
    ("uk_texts", "цього|цього|етого|этого|повідомлення|повідомлень|смс|sms|сообщения|сообщений|смски|смсок|povidomlen|soobsheniya"),
    (
        "uk_small",
        "мені|мне|більше|больше|будь|ласка|пожалуйста|прошу|сюди|сюда|нам|нас|ці|эти|цих|этих|жодних|вже|уже|никогда|ніколи
         menya|meni|mne|bilshe|bolshe|bud|laska|pozhaluysta|будьласка|дякую|спасибо|спасибі|diakuyu|отримувати|получать",
    ),
    (
        "ukrainian_russian",
        "<uk_small>* не|ne <uk_small>* пишіть|пишите|пиши|писати|писать|надсилайте|надсилати|присылайте|присылать|шлите|шліть|відправляйте|отправляйте|турбуйте|беспокойте|pyshit|pishite <uk_small>|<uk_texts>*
         <uk_small>* не|ne <uk_small>* хочу|потрібно|треба|нужно|надо|потрібні|нужны <uk_small>* <uk_texts> <uk_small>*
         <uk_small>* припиніть|перестаньте|прекратите|зупиніть|остановите|досить|хватит <uk_small>|слать|слати* <uk_texts>|писати|писать|надсилати|присылать <uk_small>|<uk_texts>*
         <uk_small>* видаліть|удалите|приберіть|уберите мій|мой|номер|мене|меня+ зі|із|из|списку|списка|з|со* <uk_small>*
         відписатися|отписаться|відпишіть|отпишите|відписка мене|меня|<uk_small>*
         otpishite|vidpyshit menya|mene|meni pozhaluysta|laska|bud*
         стоп <uk_texts>?",
    ),
    // Arabic, with and without its letters.
    (
        "ar_texts",
        "الرسائل|رسائل|رسايل|رسالة|رسائلكم|rasail|rasayil|rasael|rasayel|rasa'il|risala|risalat|rsayl|message|messages",
    ),
    (
        "ar_small",
        "لي|من|فضلك|فضلكم|بعد|الآن|أخرى|المزيد|مرة|شكرا|هذه|الان|إلى|رجاء|مجددا|ثانية|تاني|ارسال|إرسال|لو|سمحت|هاي
         min|fadlak|fadlik|shukran|please|baad|alan|law|samaht|brother",
    ),
    (
        "arabic",
        "<ar_small>* لا|ما|la|laa|ma ترسل|ترسلوا|ترسلي|تراسلني|تراسلوني|تبعث|تبعثوا|tursil|tarsil|tarsilo|tirsil|tursilu|ba'atli <ar_small>* <ar_texts>? <ar_small>*
         <ar_small>* لا|laa|ما|la بدي|بدنا|اريد|أريد|نريد|ureed|urid|ureedu <ar_small>|استلام|تلقي* <ar_texts> <ar_small>|اليوم*
         <ar_small>* أوقف|أوقفوا|وقف|توقف|توقفوا|إلغاء|بطل|بطلوا|balash|بلاش عن|في? <ar_small>* <ar_texts>|الاشتراك <ar_small>*
         أرجو|ارجو|نرجو عدم إرسال|ارسال <ar_texts> <ar_small>*
         khalas|خلاص <ar_small>* la|laa|ma|no|بدون tursil|tursilu|tarsil|more|ترسلوا|ترسل? <ar_texts> <ar_small>*",
    ),
    // A sentence or two each of what is rarer.
    (
        "others",
        "artik? mesaj gondermeyin|atmayin|atma artik|lutfen?
         nebesiuskit|neberasykit|nerasykit man? daugiau? zinuciu?
         不要再发短信了|请停止发短信|不要再发了|退订
         beni|lutfen* bu? listeden cikarin|cikar|silin|çıkarın lutfen?
         lutfen? bana? artik? mesaj gondermeyin|atmayin|atmayın|göndermeyin|gonderme artik|artık|lutfen?
         prasau|prasom? sustabdyti|nutraukite|nesiuskite|stabdykite zinutes|zinuciu|sms prasau|daugiau*
         kerem|kerjuk? ne irjon|irjanak|kuldjon|kuldjenek tobbet|tobb? sms|uzenetet? kerem|koszonom?
         prosim? neposielajte|neposilejte|nepiste mi|mne|uz|dalsie|dalsi* spravy|sms|zpravy dakujem|dekuji|prosim?
         qing? bu yao zai fa duan? xin? le? xie|xiexie*
         lotfan? digar|dige? payam|message|sms nafrestid|nafres|nadid|nade lotfan|mersi|merci?
         xin|vui|lam? dung|ngung nhan|gui tin nhan? nua? cam? on?
         spri|spiri|sprete da pishesh|pishete
         fariimaha|fariin jooji fadlan?
         fadlan|iga* jooji fariimaha|fariin|farriimaha|fariimo|sms|message fadlan|walaal|mahadsanid*
         fadlan? ha ii? soo? dirin fariimo|fariin|sms dambe|danbe fadlan?
         ma rabo fariin|fariimo|sms dambe|danbe fadlan?
         不要再发了|请不要再发短信给我了|不要再给我发信息了|别再发了|不用再发了|不要再给我发短信了|请不要再给我发短信了|请不要再发短信了|唔好再send|不要再傳短訊了|請不要再發短訊給我|不要再發了 谢谢|謝謝?
         togliete|togliere|cancellate il|mi|me mio|numero|dalla|lista+ grazie|mille|per|favore*
         mesaj|sms istemiyorum|istemem artik|lutfen|artık?
         nereikia daugiau? zinuciu|žinučių
         kefaya|bas rasayel|rasail law|samaht|sama7t|shukran*
         wag na|no po kayo? mag text
         ਬੱਸ ਕਰੋ ਮੈਸੇਜ ਨਾ ਭੇਜੋ",
    ),
    // That life goes on without them, or that there are too many.
    (
        "abroad_reason",
        "mae? popeth yn iawn|dda|wych|grand <cy_more>|<cy_please>|ma*
         dwi'n|wi'n|dwi|wi|rwyn yn|n? iawn|well|brysur|ok|hapus nawr|rwan|bellach|felly|diolch*
         digon yw digon
         dim diolch|diddordeb diolch?
         gormod o|ohonyn <cy_texts> <cy_please>*
         dwi|wi|rwy di|wedi cael|cal|ca'l|call|gael digon|llond bol|bola? ar|o|are|of? y|eich|ch|rhain|rheina|rhein|hyn* <cy_texts>? chi|ma|yma?
         sdim|dim amser da|gyda|gen|gan? fi|mi|i? i? <cy_text>|<cy_texts>?
         u mnie juz? wszystko ok|dobrze|gra
         u mnie wszystko w porzadku
         czuje sie? juz? dobrze|lepiej|swietnie juz?
         zmienilam|zmienilem numer|prace|adres
         ab|hun|hu? sab|main|mein|mai|me theek|thik|teek|changa hai|hu|hoon|han?
         tang aa gaya|gayi|gya|gye hu|hoon|han?
         bohot|bahut|kafi ho gaya|gaye|gayi <ur_texts>|ye|bas|ab?
         ab|hun|hu? mujhe|mainu|muje? zarurat nahi|nahin|nai ji|shukriya?
         sunt|ma simt bine|ok acum|mersi|multumesc?
         estoy|ja|ya|estou todo? bien|bem|mejor|melhor gracias|obrigado|obrigada?
         sto bene grazie?
         je vais bien|mieux merci?
         mir geht es? gut|besser danke?
         все добре|хорошо|нормально|гаразд",
    ),
    (
        "abroad",
        "<welsh>\n<polish>\n<punjabi_urdu>\n<romanian>\n<portuguese_spanish>\n<italian>\n<french>\n<german>\n<ukrainian_russian>\n<arabic>\n<others>",
    ),
];
