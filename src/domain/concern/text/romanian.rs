//! Romanian, with and without its marks. A few families of wordings: what they miss goes to a person the same day as an unknown language.

use crate::domain::concern::Class;

use super::rules::{ALWAYS, Rule};

pub const RULES: &[Rule] = &[
    Rule {
        id: "crisis.ro",
        class: Class::Crisis,
        because: "in Romanian: they write of death, self-harm or danger to life",
        unless: ALWAYS,
        says: "
            spune|spuneti|spune-le _ copiilor|copiii|mamei|ca
            pare rau * copiilor|iubit|iubesc
            nu are|mai rost|sens
            nu|numai|nici mai|vreau|pot _ vreau|pot|sa|doresc _ traiesc|mai|trai|fiu|exist|sunt|trezesc
            nu mai pot
            vreau|doresc|prefer|as|vrea _ sa _ mor|dispar|ma|moara|termin
            ~ sa mor|moara
            ~ sa nu _ _ mai|trezesc _ trezesc|exist|fiu
            ~ ma omor|spanzur|sinucid|tai|arunc|inec|impusc|omoara|injunghie|taie
            ~ ma _ omoare|omoara|ucida|ucide
            sinucid|sinucide|sinucidere|sinuciga
            ~ sa ma omor|arunc|sinucid|spanzur|tai
            imi|sa-mi|mi-am|isi iau|ia|luat _ viata|zilele
            taiat|tai|taie _ venele|mainile|mana|vene
            ~ am|a|mi-am|si-a luat|inghitit|baut _ _ _ pastile|pastilele|medicamente|medicamentele|otrava|clor|multe
            ~ pastile|pastilele|medicamente _ _ toate|multe|mana|masa
            pe|de|la|langa|din pod|bloc|sine|sinele|acoperis|marginea|podul|geam|fereastra
            arunc|sar|sari|sare|arunca _ _ pod|bloc|geam|tren|trenul|fereastra|podul|balcon
            iertati-ma|iertati|iarta-ma|iarta|iertare
            adio|ramas-bun|ramas
            multumesc pentru|de tot
            fara mine
            mai bine _ fara|moarta|mort|mor
            nu _ pot|poate|mai|am|respira|putea sa|respir|respira|respiri|aer
            nu respira|raspunde|trezeste|misca
            se trezeste
            dureri|durere|doare|ma-doare _ _ piept|inima|pieptul
            ma doare _ piept|pieptul|inima|rau
            sange|sangerez|sangereaza|sangerare
            lesinat|inconstient|inconstienta|lesina
            miroase _ gaz|fum
            ia|luat foc casa|bucataria|blocul
            incendiu
            arde casa|bucataria|blocul
            ~ gata cu|totul|viata
            ~ nu are|mai _ sens|rost|am
            capat|capatul|pun _ vietii|zilelor|puterilor
        ",
        cases: &[],
    },
    Rule {
        id: "abuse.ro",
        class: Class::Abuse,
        because: "in Romanian: they write of violence, control or fear at home",
        unless: ALWAYS,
        says: "
            ma|ne|o|il|imi|no|mea|m-a|ii bate|loveste|lovit|batut|bat|ameninta|amenintat|violat|atinge|pipaie|inchide|strange|inchis|lovesc|palmuit|urmareste|controleaza|santajeaza|jigneste|umileste|impins
            bate|loveste|lovit|batut|batuta _ ma|pe|copiii|copilul|mama|mine|cand|daca|sotia|no|fata|cu
            sotul|barbatul|sotia|tata|seful|prietenul|fratele|fiul|iubitul|patronul|mama|stapanul _ _ bate|loveste|ameninta|ia|nu|tipa|controleaza|verifica|imi|pe|inchide|beat
            mi-e|mie|imi-e|imi|ne|e frica|teama _ _ de|sa|ca|el|acasa|rau
            frica de|sa|acasa
            frica
            nu _ lasa|da|lase|voie|am _ sa|voie|ies|telefon|nimic
            nu ma|ne|o lasa
            mi-a|imi|ne-a|mi|a luat|ia|furat|tine|fura|verifica|citeste|ascunde|ascuns|spart _ _ banii|telefonul|pasaportul|actele|buletinul|cheile|cardul|salariul|mesajele|pensia|tot
            tine _ buletinul|pasaportul|actele|banii
            ma inchide|incuie|inchis|incuiat
            viol|abuz|violenta|violat|abuzat
            nu raspunde|raspundeti|sunati * vede|citeste|el
            banii|salariul|pensia _ ia|tot|luat
        ",
        cases: &[],
    },
    Rule {
        id: "hardship.ro",
        class: Class::Hardship,
        because: "in Romanian: they write of being without food, heat, money or a home",
        unless: ALWAYS,
        says: "
            nu|fara|n-am|nici mai|am|avem|are|ne|ajung _ _ _ bani|mancare|lumina|caldura|curent|chirie|gaz|unde|casa|manca|lapte|medicamente|incalzire|mancam|paine|apa|pampersi
            fara bani|mancare|lumina|caldura|casa|curent|adapost|gaz|apa
            ~ foame|flamand|flamanda|flamanzi|infometati
            da|dat|dau|scoate|scos|arunca|evacueaza|evacuat|dea afara
            ne|ma|m-a|m-au da|dau|dat|scot afara
            taiat|oprit|intrerupt|tai _ lumina|curentul|gazul|apa
            frig _ _ casa|in|copii|caldura|apartament|nu
            dorm|stau|dormim|locuiesc _ _ strada|masina|parc|afara|canapea
            ~ datorii|dator|executor|rate
            frigider|frigiderul _ gol
            nu am|avem ce|unde _ manca|mancam|dormi|sta|pune|mananca|dorm
            pierdut _ _ casa|serviciul|job|munca|slujba|locul
        ",
        cases: &[],
    },
    Rule {
        id: "contact.ro",
        class: Class::Contact,
        because: "in Romanian: they ask for a person",
        unless: ALWAYS,
        says: "
            sunati|suna|sunati-ma|telefonati|contactati|sunatima|suna-ma|sunat _ ma|va|rog|dupa|maine|inapoi|cand|la|?
            sunati-ma|suna-ma
            va rog|puteti|poate|poti|ati|pot|as|vreau|vrea|doresc _ _ _ sunati|suna|sunati-ma|vorbi|vorbesc|ajuta|ajutati|veni|veniti|intalni|ajutor|programare|vorbim|cineva|traducator
            vreau sa vorbesc
            vorbesc|vorbi cu|romaneste
            ajutor|ajutati|ajutati-ma|ajuta _ ma|cu|la|hartie|va
            am nevoie
            cand|unde|la|ce|cum _ este|e|vine|ora|pot|se
            programare
        ",
        cases: &[],
    },
    Rule {
        id: "wrong.ro",
        class: Class::Wrong,
        because: "in Romanian: the wrong number, or they ask who is writing",
        unless: ALWAYS,
        says: "
            numar|numarul|nr _ gresit|gresita
            gresit|gresiti numarul|persoana|numar
            cine esti|sunteti|e|este|scrie|vorbeste|sunt
            de unde _ _ numarul|numar
            nu _ cunosc|stiu|sunt _ eu|cine|va
            nu sunt _ eu|mihai|ioana
            alt|alta|altul|altcineva _ mihai|persoana
            ~ a|au murit|decedat
            decedat
        ",
        cases: &[],
    },
    Rule {
        id: "low.ro",
        class: Class::Low,
        because: "in Romanian: they write of feeling low, lonely or worn out",
        unless: ALWAYS,
        says: "
            trist|trista|singur|singura|deprimat|deprimata|obosit|obosita|plang|ingrijorat|ingrijorata|suparat|suparata|dor|greu|rau|nasol|stresat|stresata|singuratate|plans
            mi-e dor|greu|rau|urat
            nu _ bine|dorm|somn|pot|prea|ma _ simt|dorm|bine
            ma simt _ rau|singur|singura|prost|trist|trista|jos
        ",
        cases: &[],
    },
];
