//! Welsh, in the spellings people text. A few families of wordings: what they miss goes to a person the same day as an unknown language.

use crate::domain::concern::Class;

use super::rules::{ALWAYS, Rule};

pub const RULES: &[Rule] = &[
    Rule {
        id: "crisis.cy",
        class: Class::Crisis,
        because: "in Welsh: they write of death, self-harm or danger to life",
        unless: ALWAYS,
        says: "
            wedi blino byw
            am byth
            gwn * gegin|saff|fi
            ddim|yn _ saff|ddiogel
            ~ fynwent|mynwent
            cwympais|cwympo|syrthiais|syrthio * codi|llawr|lawr
            ~ fydda|fydd i? dim|ddim * angen|yma
            ~ mrest|frest
            wyneb|ngwyneb|ochor|ochr * disgyn|llaw
            well i bawb
            methu cael|dal * gwynt|ngwynt
            rhoi'r|rhoi * gath|ci|defaid|anifeiliaid i
            ~ isie|isio|eisiau|moyn|am _ farw|marw
            ~ ddim _ eisiau|isie|isio|moyn * byw|bod|yma|deffro
            byw ddim|mwy|rhagor
            dim pwrpas|pwynt|rheswm * byw
            ~ lladd fy|ei|dy hun|hunan
            lladd fi|hun
            dod a'r cyfan
            diwedd|gorffen * bywyd|cwbl|cyfan
            well _ hebdda|hebddo|hebof
            pawb yn well
            ~ wedi|di llyncu|cymryd * tabledi|pils|moddion
            ~ tabledi i gyd
            torri fy|ar hun|fraich|mreichiau|ngarddwrn
            ar y bont|pont|clogwyn
            ffarwel|hwyl * pawb|byth|bopeth
            diolch am bopeth
            mynd at mam|dad|duw
            ~ methu anadlu
            poen * frest|brest
            ~ tan|dan * ty|gegin
            wedi _ cwympo|syrthio|disgyn * codi
            ~ gwaedu
            methu cario ymlaen
            cario ymlaen
            ddim _ deffro
        ",
        cases: &[],
    },
    Rule {
        id: "abuse.cy",
        class: Class::Abuse,
        because: "in Welsh: they write of violence, control or fear at home",
        unless: ALWAYS,
        says: "
            ~ cymryd|dwyn|cadw _ fy|fymhensiwn|mhensiwn|pensiwn|llyfr|mhres|arian
            gweiddi arna|arnaf
            ofn
            gadael i mi|fi
            cyfri'r|cyfri _ pres|arian
            gas wrtha
            ofn * fe|fo|gwr|adre|mynd|hi|mab|adref|tad
            mae|mae'n|yn fy * tharo|nharo|mrifo|brifo|bwrw|curo|dyrnu
            mae e|o|hi|fo * bwrw|taro|curo|brifo|dyrnu|bygwth
            ~ bwrw|taro|curo|dyrnu|brifo fi|mam|hi|plant
            fy|yn nharo|mwrw|nghuro|mygwth|mrifo
            cymryd|dwyn * arian|ffon|pensiwn
            gwrthod|gadael * allan|gadael|mynd
            dim yn cael mynd|gadael
            ddim _ gadael _ fi
            cloi * drws|fi|mewn
            gwirio|darllen fy|yn ffon|negeseuon
        ",
        cases: &[],
    },
    Rule {
        id: "hardship.cy",
        class: Class::Hardship,
        because: "in Welsh: they write of being without food, heat, money or a home",
        unless: ALWAYS,
        says: "
            ~ dim|heb|allan _ bwyd|gwres|trydan|arian|pres|nwy|cartref|olew|glo|wres|fwyd|o|llefrith
            dim byd|dim _ bwyta|fwyta|cwpwrdd|ty
            trydan|nwy|gwres|golau wedi * mynd|gorffen|torri|diffodd|darfod
            colli * cartref|ty|fflat|job|gwaith
            methu talu|fforddio|prynu
            banc bwyd
            beiliaid
            digartref
            budd-dal|budd-daliadau|pensiwn * stopio|stop
            ol * rhent
        ",
        cases: &[],
    },
    Rule {
        id: "contact.cy",
        class: Class::Contact,
        because: "in Welsh: they ask for a person",
        unless: ALWAYS,
        says: "
            ffonio|ffoniwch|ffonia|galw|galwch * fi|plis|fory|os|nol
            ~ siarad|sgwrs|sgwrsio * rhywun|chi|person|fi|gyda|efo|a
            gaf|allwch|allech|allai|fedrwch|fedra|oes|ga i|chi|rhywun|modd
            all|oes|gall rhywun
            gweld * rhywun|chi eto
            help|helpu * fi|llythyr|gyda|efo|ffurflen
            pryd|ble|faint|beth mae|ydy|yw|sy|amser
        ",
        cases: &[],
    },
    Rule {
        id: "wrong.cy",
        class: Class::Wrong,
        because: "in Welsh: the wrong number, or they ask who is writing",
        unless: ALWAYS,
        says: "
            rhif|person|dyn _ anghywir|rong
            pwy sy|sy'n|ydych|dach|ydy|yw|wyt|ydi|'dych|di
            pwy sydd|uffern
            ddim _ nabod
            nid fi|hwn|hi|fo
            mae|wedi _ _ wedi marw
            wedi marw $
        ",
        cases: &[],
    },
    Rule {
        id: "low.cy",
        class: Class::Low,
        because: "in Welsh: they write of feeling low, lonely or worn out",
        unless: ALWAYS,
        says: "
            unig|trist|isel|drist|digalon|hiraeth|blinedig|wedi-blino|llefain|crio|pryderus|poeni
            teimlo'n|teimlo _ isel|drist|unig|wael|sal|ofnadwy
            ddim yn dda|sbesial|gret|cysgu
            wedi blino
            colli _ mam|dad|gwr|gwraig
        ",
        cases: &[],
    },
];
