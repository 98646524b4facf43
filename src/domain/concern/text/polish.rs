//! Polish, with and without its marks. A few families of wordings: what they miss goes to a person the same day as an unknown language.

use crate::domain::concern::Class;

use super::rules::{ALWAYS, Rule};

pub const RULES: &[Rule] = &[
    Rule {
        id: "crisis.pl",
        class: Class::Crisis,
        because: "in Polish: they write of death, self-harm or danger to life",
        unless: ALWAYS,
        says: "
            policzylam|policzylem|zbieram|odkladam * tabletki|leki
            ~ oddalam|oddalem|zostawilam * kota|psa|pogrzeb
            na pogrzeb
            po niedzieli|piatku|sobocie bedzie|nie|juz
            nie potrzebuje juz
            nie|mi chce * zyc
            nie|juz _ chce|chcialbym|chcialabym _ _ zyc|byc|istniec|budzic
            ~ chce|chcialbym|chcialabym|wole|pragne _ umrzec|zniknac|zasnac|umierac|zdechnac
            nie mam|ma|widze juz|po|sensu|sily|dla _ _ zyc|zycia|zyje|co|kogo|sensu
            nie mam juz sily
            ~ zabic|zabije|zabij|powiesze|powiesic|otruc|utopic _ sie
            ~ zabije mnie|go|ja|ich|sie|nas
            skonczyc|skoncze|koncze|zakonczyc|koniec _ z|ze _ tym|soba|zyciem|wszystkim|mna
            skonczyc to
            mam dosc _ zycia|wszystkiego
            dosc wszystkiego|zycia
            lepiej|lepsze|latwiej * beze|bez mnie
            ~ wzialem|wzialam|polknalem|polknelam|lyknelam|wziela|wzial|polknela|zazylam|lyknal|polknal * tabletki|tabletek|leki|pigulki|lekow|opakowanie|wszystkie
            tabletki|leki|proszki wszystkie|naraz
            tne|cielam|pocialem|pocielam|ciecie|pociela|pocial _ sie|rece|zyly
            sie tne|pocielam|pocialem|zabije|powiesze
            skocze|skoczy|skoczyc|rzuce|skacze|rzucic * z|pod|sie|most|mostu|okna|pociag
            na moscie|torach|dachu|mostem
            zegnaj|zegnajcie|zegnam
            przepraszam za wszystko
            ~ przepraszam|powiedz|dziekuje * dzieciom|wszystko|wszystkich|mamie
            nie moge oddychac|zlapac
            bol|boli|klucie _ w|mnie|klatka|piersi _ klatce|klatka|piersi|serce
            krew|krwawie|krwawi|krwotok|krwi _ leci|mocno|ciaza|ciazy
            nie oddycha|reaguje|rusza|budzi
            stracil|stracila przytomnosc
            zemdlala|zemdlal|nieprzytomny|nieprzytomna
            pali|plonie|pozar|gaz _ sie|czuc|dom|mieszkanie|kuchnia
            do mamy|taty|boga _ ide|dolacze
            mnie tu nie ma|bedzie
            nie obudzic sie
            samobojstwo|samobojcze
            nie dam _ rady|rade * juz|dluzej|zyc|dalej
            ~ most|sznur|zyletka|zyletke
        ",
        cases: &[],
    },
    Rule {
        id: "abuse.pl",
        class: Class::Abuse,
        because: "in Polish: they write of violence, control or fear at home",
        unless: ALWAYS,
        says: "
            ~ bije|bil|uderzyl|uderzyla|kopie|dusi|szarpie|popchnal|pobil|katuje|leje|zbil|kopnal|udusic|spoliczkowal|bija _ mnie|mi|nas|ja|dzieci|dziecko|swoje|matke|go|zone|jej
            mnie|nas|dzieci|ja|matke bije|bil|uderzyl|bija|dusi|kopie|dotyka|gwalci|zgwalcil|pobil|zamyka|sledzi|kontroluje|poniza|wyzywa|szantazuje|okrada|straszy|obmacuje|zastrasza
            boje|balam _ sie * wracac|meza|jego|go|domu|syna|ojca|jej|partnera|szefa|niego|ze|wrocic|brata|powiedziec
            sie boje
            nie pozwala|daje|wypuszcza|puszcza|wolno|pozwalaja|moge * wychodzic|mi|pieniedzy|mnie|wyjsc|dzwonic|telefon|pracowac
            zabral|zabrala|zabiera|zabrali|ukradl|trzyma|kradnie|schowal|zabieraja * telefon|paszport|dokumenty|pieniadze|karte|klucze|wyplate|pensje|dowod
            zamyka|zamknal|zamknela|zamykaja * mnie|dom|drzwi|klucz|pokoju|nas
            sprawdza|czyta|kontroluje|przeglada * telefon|wiadomosci|moj|esemesy|mnie
            nie odpisywac|odpisuj|odpisujcie|dzwoncie|dzwon _ on|maz|czyta|prosze|bo
            prosze nie odpisywac
            przemoc|gwalt|zgwalcil|molestuje|molestowal|przemocy
            uciekam|chowam|zamykam * lazienki|przed|lazience|piwnicy
            do sklepu nie do domu
            grozi|grozil _ mi|ze|nam
            dotyka
            pije i
        ",
        cases: &[],
    },
    Rule {
        id: "hardship.pl",
        class: Class::Hardship,
        because: "in Polish: they write of being without food, heat, money or a home",
        unless: ALWAYS,
        says: "
            nie mam|ma|mamy|stac|starcza * jedzenia|pieniedzy|czynsz|leki|jesc|prad|gaz|mieszkania|gdzie|dac|dzieciom|ogrzewania|pracy|na|kase|kasy|chleba|mnie|pieniadze
            brak|bez|zero _ pieniedzy|jedzenia|pradu|gazu|ogrzewania|wody|kasy|dachu
            glodny|glodna|glodni|glodne|glodujemy|glod
            lodowka _ pusta|puste
            pusta lodowka
            prad|gaz|wode|ogrzewanie|swiatlo _ odcieli|wylaczyli|odlaczyli|skonczyl|nie|odetna
            odcieli|wylaczyli|odetna _ prad|gaz|wode
            eksmisja|eksmisje|komornik|bezdomny|bezdomna|wyrzuca|wyrzucili|wyrzucaja
            wyrzucil * z|mnie|dom|mieszkania
            zasilek|zasilki|wyplata|wyplaty _ _ nie|zabrali|wstrzymali|stop|brak|dni
            stracilem|stracilam|straci prace|mieszkanie
            dlugi|dlug|zalegam
            spie|spimy|mieszkam _ w|na _ aucie|samochodzie|ulicy|parku|dworcu
            zimno _ w|domu _ domu|nie
        ",
        cases: &[],
    },
    Rule {
        id: "contact.pl",
        class: Class::Contact,
        because: "in Polish: they ask for a person",
        unless: ALWAYS,
        says: "
            prosze|moze|mozna|czy|mozecie|moglaby|moglby _ _ zadzwonic|dzwonic|oddzwonic|przyjsc|pomoc|porozmawiac|kontakt|rozmowe|pani|spotkac
            zadzwon|zadzwonic|oddzwoncie|zadzwoncie|oddzwonic|dzwonic
            chce|chcialabym|chcialbym|potrzebuje|wolalabym|moge _ _ porozmawiac|rozmawiac|pogadac|pomocy|spotkac|rozmowy|spotkanie|tlumacza|kogos|tlumacz
            rozmawiac|porozmawiac|pogadac _ z|po
            ~ kiedy|gdzie|o|jaki|jak jest|bedzie|sa|ktorej|adres|moge
            pomoc|pomoze|pomozcie _ z|w|mi|listem|pismem
        ",
        cases: &[],
    },
    Rule {
        id: "wrong.pl",
        class: Class::Wrong,
        because: "in Polish: the wrong number, or they ask who is writing",
        unless: ALWAYS,
        says: "
            pomylka|pomylil|pomylili|pomylilas
            zly|nie|inny ten|numer|do _ numer
            to nie ten|ja|moj|jest|do|mnie|beata|kasia
            kto to|pisze|jest|mowi
            skad _ pan|pani|masz|macie|numer
            nie znam
            nie zyje $
            ona|on|mama|tata|maz _ nie zyje
            ~ zmarl|zmarla|umarl|umarla
            to corka|syn|maz|siostra
        ",
        cases: &[],
    },
    Rule {
        id: "low.pl",
        class: Class::Low,
        because: "in Polish: they write of feeling low, lonely or worn out",
        unless: ALWAYS,
        says: "
            smutno|smutna|smutny|samotna|samotny|samotnosc|przygnebiona|zle|ciezko|zmeczona|zmeczony|placze|przykro|depresja|dola|tesknie|niedobrze|beznadziejnie|kiepsko|slabo|martwie|stres
            nikt _ _ nie _ dzwoni|przychodzi|rozumie|ma
            nie spie|moge|jest _ spac|dobrze
            boli mnie
        ",
        cases: &[],
    },
];
