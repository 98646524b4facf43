//! Punjabi, Urdu and Hindi in Latin letters. A few families of wordings: what they miss goes to a person the same day as an unknown language.

use crate::domain::concern::Class;

use super::rules::{ALWAYS, IDIOM, Rule};

pub const RULES: &[Rule] = &[
    Rule {
        id: "crisis.ur",
        class: Class::Crisis,
        because: "in Punjabi or Urdu: they write of death, self-harm or danger to life",
        unless: ALWAYS,
        says: "
            utha le|lo
            chuk le|lave
            uthne ka nahi|nahin
            sone ka|da dil|mann
            bachon|bachion ko|ka bol|khayal|khyal
            baant diya|ditta
            sab khatam|so
            mann|dil * khatam|uthne
            ab|hun mujhe|mainu kuch|kujh nahi|ni
            zindagi * nahi|bas
            jeena|jina|jeene|jeen nahi|nahin|ka|nai|ni|di|da|mushkil|_ chahti|chahta|ho|raha|dil|hai|nahi|jeena
            nahi|nahin|ni _ jeena|jina|jee|jeeni
            jeena|jina _ _ nahi|nahin
            aur|hor|ab|hun _ jeena|jee|jina _ nahi
            ~ mar|marna|marjana|marr|maut _ chahti|chahta|jana|jaun|jawan|jaungi|jaunga|chaundi|chaunda|jaana|javan|hai|jayun|ne|chahundi|aa
            ~ marna chahti|chahta|hai|chahundi
            ~ mar jaun|jana|jawan|javan|jau
            ~ khudkushi|khudkhushi|suicide|zeher|phansi|faansi
            zindagi|jindagi _ khatam|se|ton|nahi|bekaar|tang
            khatam kar|karna|karlun|lun _ lungi|lunga|dungi|dunga|apne|zindagi|lena|dena
            kuch kar lungi|lunga|baithungi|lawan|laungi
            apne|apni|khud|aap _ _ khatam|maar|jaan|mar
            ~ jaan _ _ de|deni|dedu|dungi|lena|le|naal|leni
            neend _ _ kabhi|na _ _ uthoon|uthu|uthun|uthna|jagu
            kabhi na uthoon|uthu
            ~ sab|saari|sari|bohat|saariyan _ goli|goliyan|goliyaan|dawai|dawaiyan|tablets|dawa
            ~ goliyan|goliyaan|goli|dawai|dawaiyan|dawa|tablets _ _ kha|khali|le|khaa|leli|khadi|rakhe|rakhi|lai
            khuda hafiz _ _ maaf|hamesha|sab
            maaf kar|karna|kardo|kardena _ _ dena|sab|mujhe|mainu|deo
            alvida
            mere bina|baad|bagair|jaan|maran|baghair
            meri chinta|fikar|fikr na
            chhaal|chaal|chalang|kood|chhalang _ _ maar|mar|jau|jaun|dungi|dunga|ja
            nehar|pul|nahar|darya _ _ maar|mar|chhaal|te|par|kood
            chhati|chaati|seene|chest|dil|seena _ _ dard|dukh|peed
            saans|sans|saah _ _ nahi|ni|aa|ruk|band|lena
            khoon|lahu _ _ beh|nikal|aa|bahut|bohat|ulti
            behosh
            ~ maar|mar|qatal|katal|jaan dalunga|daalega|dega|dunga|degi|dalega|kar|se|dalenge|denge
            ~ maar dega|dalega|denge|dalenge|dunga
            ~ chaku|churi|chhuri|pistol
            aag lag|lagi|lag-gayi
        ",
        cases: &[],
    },
    Rule {
        id: "abuse.ur",
        class: Class::Abuse,
        because: "in Punjabi or Urdu: they write of violence, control or fear at home",
        unless: ALWAYS,
        says: "
            phir|fir|kal|ohne|usne _ maarya|maara|mara|thappar|marya
            gaari|kadmon|awaz * chup|dar
            bol|das|keh nahi|ni sakti|sakta|sakdi
            dasna nahi|ni
            kamre ch|mein band|kar
            chillati|chillata|cheekhda hai|hain
            marta|marti|maarta|maarti|marda|mardi|marde|marte|maarde|maarda|maardi|kutdi|kuttdi|peetta|pittda|kutda|kutta|mara|maara|maarya|thappad|thapar|thappar|kutde|kuttda hai|hain|aa|mujhe|mainu|nu|mara|maara|si|hun|mareya|marya|ne|e|raha
            mujhe|mainu|menu|hame|bachon|bachay|saanu|mummy|maa _ _ marta|marti|maarta|maarti|marda|mardi|maarda|maardi|kutda|kutdi|maara|marde|maarde|mara|marte
            ~ haath|hath utha|uthata|uthaya|chuk|chukda
            ~ gharwala|shohar|pati|husband|saas|sas|susral|sohra|bhai|beta|dewar|nanad|abba|jeth|patni|nooh|nuh|bahu|puttar|munda|banda _ _ _ marta|marti|maarta|maarti|marda|mardi|kutda|marde|nahi|paise|paisa|gaali|gali|gaalan|phone|dhamki|pension|band|rakhe|le|laa
            dar|darr _ _ lagta|lagda|rahi|hai|kar|rahe|aa|gayi
            dardi|darti|darta|darda _ hai|haan|hun|aan
            ~ ghar _ _ nahi|ni|naa|se|ton _ jaane|nikalne|jaan|jana|nikal|bahar
            bahar|baahar _ _ nahi|nai|ni _ jaane|nikalne|jaan|jana|dita|deta|dinda|deti
            jaane|jaan|nikalne nahi|ni|nai|na _ dete|deta|deti|dinda|dinde|dindi
            phone|paise|passport|paisa|pension|card|kagaz|gehne _ _ _ le|lele|cheen|chheen|khol|khoh|check|chura|rakh|chhupa|laindа|lai|lelita|chak|leta
            ~ kaid|qaid|band|kamre _ _ kar|karke|rakha|kamre|kita|mein
            gaali|gaaliyan|gali|galiyan|gaalan _ _ deta|deti|dete|kadd|kadde|dinda|kaddda
            dhamki|dhamkiyan|dhamkaata|dhamkata
            shaadi|shadi|nikah|viah|rishta _ _ _ zabardasti|force|nahi|majboor|decide|jabardasti|se|fix|na
            zabardasti|jabardasti|zulm|zulam|izzat
            chaa|chai|garam|pani|paani _ _ sutt|phenk|daal|suttya
        ",
        cases: &[],
    },
    Rule {
        id: "hardship.ur",
        class: Class::Hardship,
        because: "in Punjabi or Urdu: they write of being without food, heat, money or a home",
        unless: ALWAYS,
        says: "
            khana|khane|roti|aata|atta|doodh|dudh|rashan|ration|dawai|bijli|gas|heating|ghar|paise|paisa|kiraya|paisey|nappies|sabzi|kirae _ _ _ nahi|nahin|khatam|ni|band|nai|nae|khatm|mukk|mukgaya|nahi-hai|koi
            ~ nahi|nahin|khatam|koi|bina|muk _ paise|paisa|khana|roti|bijli|kharcha|kiraya|ghar
            paise|paisa nahi|khatam|ni|nahin|muk|nai|mukk|koi
            ghar|makan|makaan _ _ _ thanda|nikal|nikaal|khali|kadd|niklo|thand|chhad|notice
            makan malik
            bhook|bhookhe|bhukhe|bhooke|bhukha|bhuke|bhukh|pukhe|bhookhi
            thand|sardi|thandi _ _ bache|bachche|lag|kaamp|bahut|heating|heater
            kiraya _ _ _ nahi|notice|baaki|ditta|diya
            udhaar|udhar|karza|qarza|karja
            benefit|pension|universal _ _ _ band|bandh|ruk
        ",
        cases: &[],
    },
    Rule {
        id: "contact.ur",
        class: Class::Contact,
        because: "in Punjabi or Urdu: they ask for a person",
        unless: ALWAYS,
        says: "
            phone|call|ring|fon|kol _ karo|karna|kar|karen|karein|karde|kariyo|kardo|karke|kareyo|karlo
            baat|gal|gall _ _ karni|karna|karo|kar|karne|sakda|sakdi|sakti|sakte|karein|karan|krni
            ~ kisi|kise|koi _ _ _ baat|gal|mil|milna|madad|bhej|help|lady
            mil|milna|milne|milan _ _ sakti|sakte|chahti|chahta|hai|aa|chahundi|sakda|aao
            madad|help|madat|madd _ _ chahiye|karo|karen|chahidi|kar|karde
            kab|kithe|kahan|kado|kyun|kadon _ hai|aa|hogi|aaoge|aana|hovegi
            aap|tusi|tussi _ _ aa|aao|sakte|sakdi|mil|ho|sakde|sakti
        ",
        cases: &[],
    },
    Rule {
        id: "wrong.ur",
        class: Class::Wrong,
        because: "in Punjabi or Urdu: the wrong number, or they ask who is writing",
        unless: IDIOM,
        says: "
            galat|ghalat|wrong|glt number|nambar|no|bande
            kaun|kon|kaon|kauun|kown _ hai|ho|bol|hain|aa|hun|raha|rahe|rehya|reha|oh
            kis|kisda|kiska|kihda _ _ number|phone|nambar
            yeh|ye|eh kis|kaun|kon|kiska|kisda|kihda
            nahi|ni _ jaanta|janta|janti|jaandi|pehchan|jaanda
            main _ nahi|nai hun|hoon|haan
            intiqal|guzar|gujar|inteqal|wafat|faut|pure _ _ ho|gaye|gaya|hogaye|gayi|ho-gaya
            jaande|jaandi ho|haan
        ",
        cases: &[],
    },
    Rule {
        id: "low.ur",
        class: Class::Low,
        because: "in Punjabi or Urdu: they write of feeling low, lonely or worn out",
        unless: ALWAYS,
        says: "
            udaas|udas|akela|akeli|kalla|kalli|pareshan|pareshaan|thak|thaki|dukhi|tension|rona|roti-rehti|ghabrahat|preshan|mayoos|ikalla|ikalli|iklapa|fikar|gham|gam|ronda|rondi
            dil _ _ _ udaas|bhaari|bhari|nahi|ro|ghabra|dukh|udas|dukhda|toot|tutt
            ro rahi|raha|pai|riha
            rona aata|aa|aanda
            koi nahi|ni _ puchda|puchta|hai|sunta|aata|aunda
            neend nahi|ni
            thak gayi|gaya|gai
        ",
        cases: &[],
    },
];
