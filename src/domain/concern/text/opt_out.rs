//! Wishes for no more texts. A machine obeys only when the whole message is one; every other goes to a person.
//!
//! It must not know of suppression or channels. A wrong automatic opt-out drops a person from care.

use std::sync::LazyLock;

use crate::domain::concern::OptOut;

use super::normalise::Words;
use super::phrase::{Found, Phrases};

/// Whole messages, between first and last word once politeness at both ends is put aside.
const WHOLE: &str = "
    stop
    stop stop|please|now|all
    stop stop stop
    stop|unsubscribe this? number
    unsubscribe|stopall|optout|unsubscribed
    unsubscribe me now?
    unsubscribe me? from|to this|these|your|the|all|list|texts|messages list|texts|messages|service?
    stop|cancel|quit|cease|end|halt|discontinue|stopping|kill all? the|these|those|your|this|any|my|of? all|text? texts|text|messages|message|texting|messaging|msgs|sms|reminders|surveys|txts to? me? now? please? thanks?
    stop|cease|quit sending|texting|messaging|contacting|pinging|messages|bothering|writing me? these|the|this|any|all|your|my|any|to|with? more? me? texts|text|messages|message|stuff|reminders|them|these|msgs|things|surveys|number|phone? to|on? me|my? number|phone? now|please|thanks|anymore|altogether|completely|again?
    stop|cancel these|them|the texts|messages|lot|all? lot|all?
    do|please not|never ever? text|message|contact|texting|messaging|msg|write|rite me|us|this|to|my? me|number|phone? again|anymore|more|no|now|ever|please|ok|any? more|please|ok|ever|again?
    do|please not|never ever? send me|us? any|no|these|the|more|me|any? more|of|texts|messages|text|message? texts|messages|text|message|these|this|of? these|texts|messages|them|this? to|again|anymore|please|me? me|please?
    never text|message|contact|send|write me|us? again|texts|anymore? ever|again?
    no more|further of? these|the|your|them|any? texts|text|messages|message|texting|msgs|sms|contact|reminders|surveys|bulletins|correspondence please? to|now? me?
    no more|further of these|them|your
    no more texting|texts me please?
    no texts|text|messages|message anymore|now|more|again|please
    i|we|would|just do|would|really? not want|wish|need|like|require to|any|these|your|the|get|receive|them|no? any|more|these|your|get|receive|be|the|texts|messages|no? more|texts|messages|text|message|these|contacted|texted|texting|receive|get? texts|messages|of|from|please|these|text|them? these|you|anymore|any|please|again|texts|messages? more|anymore|texts?
    not want these|texts|messages|them anymore|texts|messages|please|any? more|anymore|please?
    do not want them|these|texts|messages anymore|any? more?
    can|could|will|would|may|please you|i|we? please|just|kindly? stop|take|remove|unsubscribe|delete|opt texting|sending|messaging|me|my|these|the|contacting|this|us? me|out|off|name|number|details|texts|messages|from|these|your|this|please|of? your|the|this|from|off|please|out|list|these|it|me? list|texts|messages|system|please|your|the|database|this|me|records? list|please|system|now|database?
    take|remove|delete|strike|wipe|scratch|get|drop|knock|tak me|us|my|this|our name|number|details|phone|data|no|off|from|out|aff|info? off|from|out|aff|of|please|now|it|your? your|the|this|these|that|all|of|it|system|please|there|wee|list? wee|list|lists|system|books|book|texts|messages|database|roll|records|thing|service|mailing|stuff|phone|contact? list|please|now|lists|book?
    take|remove|delete me|my off|number|details|name|from please|now?
    come|want|like off|aff the|this|your list|texts|messages|thing|system
    get me off this|the|your|these list|texts|thing|messages|system
    opt out|me|us out? of|from|please? these|this|the|texts|messages|your? texts|messages|service|list?
    i? want|wish|would|like|need|choose|am like|want|opting|to? to? opt out of|from? these|this|the|texts|messages? texts|messages?
    leave|give|pack|jack|knock|lay|pack|chuck|turn|switch off|over|in|it|aff|them|out in|off|on|with|the|head|texting|texts|now|sending|messaging? with|the|these|them|your|head|me|texts|texting? the|these|your|them|now|texting|texts|messages? texts|messages|text|texting|messaging|message|msgs|now|these|them
    quit|drop it with|wi the|these|your texts|messages|questions|questions and? texts? the? lot?
    quit it? with|wi the|these|your questions|texts|messages and? the? texts|questions|messages? the? hole|whole|hale? lot?
    kindly|please|pray|must|just|to|i cease|desist|discontinue|refrain and|these|this|from|all|the|your? desist|these|messages|texts|messaging|texting|contacting|communications|correspondence|contact|writing|sending|text? me|texts|messages|communications?
    cease|desist|discontinue $
    i would sooner|rather|prefer not receive|get|have these|texts|messages|them
    i would sooner not receive these if it is all the same to you
    you may strike|remove|delete my|me name|number|details|from? from the|your|list? roll|list|books?
    please consider this my resignation|notice from the|these|your texts|messages
    i must ask you to discontinue|stop|cease these|the|your|texting|sending messages|texts|me
    messages|texts|msgs off please|now|nosign? nosign?
    end|turn off|the? these|all? texts|messages|notifications
    enough messages|texts|of now|these|the|i|your? messages|texts|mean? it? this? time?
    enough of|with|now the|your|these|texts|messages texts|messages|please?
    away with|wi your|the|these|them|texts|messages texts|messages
    leave me|us be now|please no more of? these|texts
    could|can you leave me|us be now? no more of? these|texts|messages
    divvent|do not send us|me no|any more|mair of? these|this|them|texts
    give over with|wi|sending|texting the|these|them|your|messages|me? messages|texts? man?
    get|piss|bugger|bog|sod|f|fuck off stop texting|messaging|sending me
    piss off stop texting me
    stop texting me piss off
    do not text|message|write again
    allow me to unsubscribe
    block|delete|remove|erase|lose|forget my|this number|details|please now?
    lose my number
    no text|texts|message|messages nosign?
    no more text|texts|messages|message amigo|nosign?
    no more texts nosign
    i|please am|would unsubscribing
    leave|remove me out of it|this|these|the|from? texts|messages|list?
    leave|pack it out|in with|wi the|these|your texts|messages
    knock it on the head now with the messages please trish
    do not rite|write|text agen|again|any|me? more|again?
    stop sms|text|texting|messages|message|messaging please|me|to|now? me|now|please?

    could|can yous|you leave me|us be now? no more of? these
    i? regret i? must ask you to? discontinue|stop|cease|desist from? these|the|your|sending messages|texts|these? messages|texts?
    i must ask you to desist|refrain|cease from sending these? messages|texts?
    delete|remove|take|strike|bin|block|wipe|cut|knock me|my|us name|number|off|details|from|out? name|number|off|from|of? off|from|of|this|your|the|yer? your|this|the|all? wee|mailing|contact|text|phone? list|lists|system|book|contacts|circular|service|texting|database|records|messages|texts
    bin|block me off this|the|your list
    i am|would opting|choosing out|to of|opt? text|these|the|out? messages|texts? with? effect? from? now?
    i did not ask for these|this|them and i do not want them|these|it
    not want no|any more of|they|these|them|the? texts|messages|these|of? anymore|now?
    not want no? any? more|mair of|o? these|they|them texts?
    no more of|o|from? they|these|the|them|your|ur texts|messages|msgs|text from? your|ur? service?
    no further|more texts|messages|contact now|required|needed
    that will do now? no more|further texts|messages
    kindly discontinue|stop|cease these|the|all sms|text messages|texts|forthwith forthwith|now?
    kindly discontinue|stop|cease these|the|all sms|text messages forthwith
    pray remove|cease|desist|stop me|these|this? from|messages|texts? this|your? circular|list?
    pray cease
    dear linnet pray cease
    stop them|these
    end|cancel|stop these|those|this now
    end these messages|texts now?
    you|yow can|may stop|take|remove|delete me|my|these|texting|sending off|texting|these|me|now? your|the|me? list? now?
    can|could you|u take|remove|get me off
    would you ever stop with the oul|old|bloody|damn texts|messages
    not write|rite|text|message again|to
    do not|please trouble|bother to|me write|text|with again|these|texts|messages
    do not put me on any more of? these
    please desist|cease|refrain|stop from contacting|texting|messaging|writing this|me|us|to number|phone|me?
    turn|switch|shut these|the|them|those|your messages|texts|reminders|off off|please
    would|i|we like|want|wish to un|unsubscribe subscribe|please|now?
    i do not wish|want to take part any longer|more
    i do not wish|want to take part anymore
    enough|no more of? messages|texts i mean it this time
    enough messages i mean it this time
    enough now dear? no more texts|messages
    not|gonnae|going no|not|to text|message me
    going to no|not text|message me
    want|like to come|be off|taken this|these|off|your|the list|texts|please?
    want to come off this|these|list
    stop texting|messaging for|me god|ffs|please sake?
    stop texting|messaging me for god sake
    leave it out|aht no more texts|messages
    allow it no more texts|messages
    give it a rest no more texts|messages
    how many times stop stop
    stop means|equals|is stop
    stop stop no more
    remove
    take my|me|our number|name off|out
    no mas mensajes
    parem de mandar mensagens
    nao me mande|mandem mais mensagens por? favor?
    peidiwch a gyrru|anfon|danfon rhain|hwn|mwy eto? os? gwelwch? yn? dda?
    dim mwy|rhagor o negeseuon|decstiau|decsts|tecsts please|plis|diolch|os? gwelwch? yn? dda?
    tynnwch fi off|oddi|o y|ar|eich rhestr|y? rhestr?
    stopiwch y|yr tecsts|negeseuon ma|hyn|yma? plis|please?
    gata|ajunge|destul cu mesajele|mesaje|sms va? rog?
    no|nu ma|my|mi|imi mai contactati|scrieti|trimiteti|sunati va? rog?
    nu my mai contactati|scrieti va? rog?
    mujhe ye|yeh message|messages no|nahi|nahin chahiye ab?
    لا ترسل رسائل
    ar message|messages diben|pathaben no|na
    khalas ma tursil rasayil
    quit it
    text no stop
    not need them|em now stop
    i said no before and i am saying no again stop contacting|texting me
    i? want|would|wish like? to unsubscribe

    stopiwch|stopwch|stopia|stop|peidiwch|peidio|rhowch|dim|paid|stopio a|â|ag|y|gorau|i|yn|mwy|rhagor|o|yr|gyrru|anfon|danfon? tecstio|thecstio|decstio|negeseuon|tecsts|tecst|anfon|gyrru|danfon|tecstiau|testun|at|negeseuon|mwy|eto|tects|neges|decst|decstiau|tectsio? fi|eto|ata|ataf|i|mwy|rhagor|ataf|os|plis|at|gwelwch|o|negeseuon|tecstiau? i|eto|fi|os|gwelwch|plis|yn|negeseuon|tecstiau|tecsts? gwelwch|plis|yn|eto|dda? yn|dda? dda?
    stopiwch decstio|tecstio|y|negeseuon|yrru|anfon fi|negeseuon|tecstio|tecstiau?
    stopiwch|stopia
    peidiwch a thecstio|gyrru|danfon|anfon|chysylltu eto|fi|i|negeseuon|ata|mwy|a|gyda|rhagor? os|eto|mi|i|fi|ataf? gwelwch? yn? dda?
    peidiwch|paid thecstio|tecstio|decstio|anfon|gyrru|danfon eto|fi|negeseuon|ata|mwy|mwyach? i|eto|fi? os? gwelwch? yn? dda?
    dim mwy|rhagor o? negeseuon|decstiau|tecstiau|tecsts|tecst|decsts plis|diolch|os? gwelwch? yn? dda?
    dim mwy|rhagor plis|diolch
    tynnwch|tynna|dilewch|tynwch fi|fy|enw|rhif|fy? i|enw|rhif|oddi|o|oddiar? oddi|o|ar|y|eich? ar|y|eich|rhestr? y|eich|rhestr|ch? rhestr? plis?
    dad-danysgrifio|daddanysgrifio|dadtanysgrifio

    wypisz|wypiszcie|usun|usuncie|wypisac|usunac mnie|moj|numer
    rezygnuje
    prosze mnie wypisac|usunac z|stad tych|listy|wiadomosci|tej? wiadomosci|listy|smsow?
    nie pisz|piszcie|wysylaj|wysylajcie do|mi|juz|wiecej|wiadomosci|smsow? mnie|wiecej|wiadomosci|juz|smsow? wiecej|juz|prosze?
    stop|koniec|dosc sms|wiadomosci|smsow|esemesow|wiadomosciom|smsom
    przestancie|przestan pisac|wysylac do|mi|wiadomosci|smsy? mnie|wiadomosci|smsy?

    message|messages|texts|text|sms bhejna|karna band karo|karein|kar|kardo do|den|dein|ji|please?
    band karo|karein|kardo|kar yeh|ye|eh|message|messages|texts|text|sms|do messages|texts|ji|please|text|message?
    bas karo|kar eh|ye|yeh|message|messages|texts texts|messages|text|ji?
    mujhe|mainu|mera|mainu list|number|naam|is|iss|ton|to|apni se|ton|list|vich|vichon|ch|se|to|ton? nikal|hatao|hata|kaddo|kadd|nikaal|delete|hataao|nikalo do|dein|den|dijiye|dijye|karo|kar|deo|please|ji? please|ji?
    mujhe|mainu message|messages|text|texts|sms na|mat|nahi|no|nai bhejo|karo|kar|bhejein|bhejna|karen|chahiye|chahide|chahida ji|please|dobara|aur?
    message|messages no|mat|na bhejo|karo ji|please|mujhe|mainu?

    dezabonare|dezabonati-ma|dezabonati|opriti
    opriti|opreste|ajunge|gata|stop cu|mesajele|mesaje|sms mesajele|mesaje|sms? va? rog?
    nu my|imi|mi mai scrieti|trimiteti|scrie|contactati|trimite|sunati|contacta mesaje|va|sms? rog?
    scoateti-ma|scoateti|stergeti-ma my? de|din|numarul pe|meu|lista|baza? lista|meu? va? rog?

    nao|não|no me|my mandem|envie|enviem|mande|envien|mandes|escrevam|envieis|manden mais|mas mensagens|mensajes|sms
    nao|não|no my|me? mandem|enviem|mandes|envien|escribas|escrevam|manden mais|mas|my? mensagens|mensajes?
    не пишіть|пишите|надсилайте|присылайте|надсилаите|присылаите|пишіть мені|мне|більше|больше більше|больше|сообщения|повідомлення? будь? ласка?
    стоп
    لا ترسل|ترسلوا|تراسلني رسائل|لي|المزيد رسائل|من? من? الرسائل?
    أوقف|اوقف|اوقفوا الرسائل
    nosign phonesign stopsign

    opt me the? f? tf? fuck? hell? out
    stop|cease|quit your|the|these|all texts|texting|messaging
    take|remove|delete|drop|strike|scratch|get|bin|wipe me|us|my|this|our|the name|number|details|phone|off|from|out? off|from|out|of|down? of|your|the|this|that|ur? your|the|this|that|all|wee|mailing? wee|mailing|text|contact|texting? list|lists|system|systems|book|books|records|database|roll|service|texts|messages|thing|here|contacts|circular
    take|remove|delete|drop|strike|get|bin me|us|my|this name|number|details|off|from|out off|please|now|down?
    get|take|bin me off this|the|your list|texts|thing|messages|system
    i should|would be grateful|obliged|glad if you would|could remove|delete|stop|cancel my|these|the|me details|number|name|messages|texts|from? your? list?
    i should|would rather|prefer|sooner not receive|get|have these|any|further|more? further|more? texts|messages|these?
    no? more? do not want them|these|it anymore lad|please?
    no do not want them|these anymore
    please do not trouble|bother to write|text|message again
    do not text|write|message me? agen|again
    do not text|write|message me? again ok|x
    give|pack|leave|knock over|off|in|it with|sending|wi these|the|them|your texts|messages
    give over with|wi them|the|these messages|texts
    i want|would|like to? unsubscribe|stop|cancel|leave these|the|texts|messages? texts|messages?
    i? do not want|wish|require these|the|your|any|to texts|messages|more|further|receive these|texts|messages|any|of? more|of|texts|messages? these|texts|messages? anymore|any|now? more?
    please stop|cease|cancel|end the|these|all|your|sending|texting|messaging|contacting texts|messages|me|these|text|us|reminders|number messages|texts|now|please?
    prosze nie pisac|wysylac do|wiadomosci|wiecej|smsow|mi? mnie|wiadomosci|wiecej? wiecej|wiadomosci?
    prosze przestac pisac|wysylac do|wiadomosci|mi? mnie|wiadomosci?
    prosze my|mnie wypisac|usunac z|stad tych|listy|tej|waszej wiadomosci|listy?
    nie pisz|piszcie|wysylaj|wysylajcie do|mi|juz|wiecej|tu? mnie|wiecej|wiadomosci|juz? wiecej|juz|wiadomosci|prosze?
    nie chce juz|wiecej|tych? wiecej|tych? wiadomosci|smsow|esemesow
    wypisz|wypiszcie|usun|usuncie|wykreslcie mnie|mnie|moj z? numer|listy|tego? prosze?
    przestan|przestancie do? mnie? pisac|wysylac do? mnie?
    dosc|koniec tych? wiadomosci|smsow|sms
    message|messages|texts|text|sms no|na|mat|nahi bhejo|bhejein|karo|chahiye|bhejna ji|please|mujhe?
    message|messages|texts|text|sms band karo|kar|karein|kardo do|dein|ji|please?
    message|messages|texts|text|sms bhejna band karo|kar|karein|kardo do|dein|ji|please?
    mujhe|mainu message|messages|text|texts|sms no|na|mat|nahi|nai bhejo|karo|bhejein|chahiye|chahide ji|please|dobara?
    mujhe|mainu list se|ch|ton|vichon nikal|hatao|hata|kadd|kaddo|nikaal do|dein|den|deo|dijiye? ji|please?
    mera number list|delete|hata|is|apni se|list|do|karo|ton? hata|nikal|kadd|se|do? do|dein|deo|hata|nikal? do|dein?
    no|nu my|imi|mi|va mai scrieti|trimiteti|scrie|trimite|contactati|sunati|deranjati mesaje|sms|va? mesaje|rog? rog?
    va rog no|nu my|imi|mi|opriti|scoateti mai|mesajele|mesaje? scrieti|trimiteti|contactati|scrie|trimite? mesaje?
    va rog opriti|stop|terminati mesajele|mesaje|cu mesajele|mesaje|sms?
    no|nu mai scrieti|trimiteti|scrie|trimite mesaje|sms|my|mi?
    no more o|of they texts|messages
    remove|delete my number thank you for kindness
    i? should|would like to discontinue|stop|cease|end the|these messages|texts
    prosze juz nie wysylac|pisac wiadomosci?
    rezygnuje z smsow|wiadomosci|tego
    no more text|texts|messages|msgs ta? bruv?
    please take me off the texting|texts|list|messages
    pack|jack it in with the texts|messages will you?
    cancel the messages|texts cancel the lot
    not want no|any more they|them|of texts
    i? should|would be grateful if you would|could remove|delete my details|number|name
    please do not trouble|bother to write again
    stop|opriti|opreste mesaje|mesajele|sms va? rog?
    no|nu vreau|doresc mai|sa|mesaje mesaje|sms|multe|primesc mesaje|sms?
    scoateti-ma|stergeti-ma|dezabonati-ma de|din pe? lista
    end
    quit
    cancel
    leave me be|alone with|wi these|the|your texts|messages
    pack in|up these|the|your texts|messages
    pack them|these in
    opting out
    give over with|wi|sending|texting? them|these|the|your? texts|messages? man?
    do not want|need them|these anymore|any|now? more? lad?
    no further|more correspondence|contact|communication|communications|letters|bulletins please?
    these|the messages|texts might|should|must|to cease|stop|end
    i should|would be most? grateful|obliged if these|the|your messages|texts might|would|could|should? cease|ceased|stop|stopped
    give it a rest now? with|wi the|these|your texts|messages
    nie wysylajcie|pisac|pisz|piszcie|wysylac mi|do? juz|wiecej|mnie? smsow|wiadomosci|wiecej?
    va rog sa? no|nu mai trimiteti|scrieti|trimite mesaje|sms?
    no|nu mai vreau|doresc mesaje|sms
    mujhe? text|message|messages|sms mat|na|no|nahi karein|karo|bhejo|bhejein|bhejiye|bhejna ji|ab?
    aur|hor|bas message|messages|text|sms mat|na|no|nahi bhejo|karo|bhejiye|bhejein ji?
    mat bhejo|bhejiye|bhejein ab|aur?
    message|messages|sms|text band karo|kar|kr do|dein|den|deo|dijiye ji?
    prosze mnie wypisac
    chce|prosze sie? wypisac sie|mnie?
    stop|quit|cease it? with the|these|your texts|messages
    i? would|want|wish like|to|prefer? to? come off the|these|your texts|messages|list now?
    i would prefer|rather not to? receive|get|have any? further|more|these? messages|texts from? your? organisation|service|team?
    be so? good as|enough to discontinue|stop|cease these|the? texts|messages?
    stop|cancel my subscription to? this|these?
    cancel|stop my subscription to? this|these?
    i? withdraw my|all? consent|permission for? you? to? text|contact|message? me?
    discontinue|stop|cease messages|texts|texting to this|my number|phone
    do not text|txt|contact|message|write me|us|this? number? no more|again man|g|hun?
    scrub|bin|delete|lose|wipe my|this number off? please?
    por? favor? no|nao me|my escriban|mande|mandem|envien|escriba mas|mais mensajes|mensagens?
    texts nosign
    allow me with? these? texts|messages|msgs
    going no text|message us|me again?
    no texts|messages anymore|please|now ok?
    no thankyou|thanks|ta to|2? texts|messages
    do not need these|them|texts anymore|now
    finish with|off? the|these texts|messages now?
    that is enough texting|texts|messages now?
    you can pack|stop these|them in|now?
    stop|quit texting|messaging would|will you|ye
    off the|your list
    delete|remove me
    give|gev ower|over with|wi|sending these|them|the|your messages|texts man?
    no more messages|texts from your service
    stop msgin|messaging|texting|msging this num|number
    bog|naff|f|fuck|piss off with|wi your|the|these texts|messages
    awa|away an|and leave me in? peace with|wi? your|yer|the|these? texts|messages?
    mat bhejiye|bhejo|bhejein aur
    nao mande|mandem|envie|enviem mais mensagens
    stop texting|messaging me|us
    stop texting would yis|ye|you
    i am|im blocking this|the|your number now?
    do not hmu|text|message me? again
    going no text us|me again
    gonnae no text us|me again
    stop processing my phone? number|details|data
    stop messaging|texting|sending this number|num|phone
    please stop
    stop please
    take #me off|from this|the|your list
    desist
    cease and desist
    away and leave me in? peace? with|wi? your|the|these? texts|messages?
";

/// Words that may stand before or after without changing the meaning.
const POLITE: &[&str] = &[
    "please",
    "thanks",
    "thank",
    "you",
    "sorry",
    "x",
    "xx",
    "xxx",
    "ok",
    "hun",
    "hen",
    "pal",
    "mate",
    "love",
    "pet",
    "duck",
    "dear",
    "boss",
    "bot",
    "hi",
    "hello",
    "linnet",
    "hiya",
    "hey",
    "kindly",
    "cheers",
    "praysign",
    "regards",
    "kind",
    "many",
    "with",
    "best",
    "god",
    "bless",
    "bruv",
    "diolch",
    "plis",
    "prosze",
    "dziekuje",
    "multumesc",
    "ji",
    "shukriya",
    "man",
    "fam",
    "bro",
    "sir",
    "madam",
    "team",
    "folks",
    "so",
    "much",
    "obrigado",
    "gracias",
    "happysign",
    "stopsign",
    "nosign",
    "yours",
    "faithfully",
    "sincerely",
    "right",
    "just",
    "now",
    "and",
    "again",
    "the",
    "day",
    "darling",
];

/// What may stand beside an opt-out and says nothing else: thanks, a greeting, that they are tired of it.
const BESIDE: &str = "
    no|nah ta|thanks|thankyou|thank
    i|we? am|have? had? my? fill|enough|sick|tired|fed up? of|with the|these|your? texts|messages|them|it?
    sick|tired|fed up? of|with the|these|your? texts|messages|them|it
    sick|tired|fed up? of|with the|these|your? texts|messages|them|it
    getting on my|me wick|nerves|nerve
    i? do not hold with the|these|your texts|messages
    i? have no time for the|these|your? texts|messages|them?
    i mean it
    i have asked twice|before|already
    my eyes
    cheers for asking
    cheers drive
    allow it|dis|this|these texts|messages?
    lower|lowe|allow it|dis|this
    you are doing my head in
    doing my head in
    texts|these|messages are a pain in the backside|arse|neck
    my lover|babber|bird
    howay|haway|haddaway|come|ah|la|bro|bruv|srsly|seriously|right|well|sure|oi|but|so|ok|then|my
    away|haddaway|get and|wi|with
    enough|enough now
    that is enough
    naff|bog|fuck|piss|sod|bugger|jog|f off|on
    sling your hook
    on your bike
    no really
    over and out
    comma
    full stop
    and i|you? started again
    ta ra|ta
    please|praysign dear
    meherbani kar ke
    kripya
    you are|your dry
    gettin on me|my wick|nerves
    awa|away an|and bile your|yer heid|head an|and?
    chill with|wi the|these messages|texts
    catch yourselves|yourself on and?
    cannot be doing with it|these|them
    can not be doing with it|these|them
";

/// Wordings that may be an opt-out, or are one among other things: a person decides.
const PERHAPS: &str = "
    stop|cease|quit|cancel|end|discontinue|stopping|halt * texts|text|messages|message|texting|messaging|sending|msgs|sms|contacting|pinging|surveys|questions|askin|asking|hassling|these|txts|reminders|service|them|buzzing
    ^ stop
    ^ please stop
    please stop|stop|cease $
    stop * this|it now|please|please?
    ^ stop this|it|that
    stop $
    stopsign
    said|say|saying|told|ask|asked|asking|want|wants|tell|needs|get|must * to? stop|off|removed|out|remove|cancel|unsubscribe * texts|list|this|you|messages|us|me|last|still|him|her|before|month|then|again|deef
    asked|told|said * stop|removed|off|aff
    unsubscribe|unsubscribed|optout
    opt|opting _ _ out
    no|not more|any|further more? * texts|messages|text|message|texting|questions|these|msgs|surveys
    no more $
    ^ no more
    do not|never * text|message|contact|write|msg|send|texting|messaging me|us|again|him|her|mum|dad|this|any|anymore|my|these|to|here|back|number
    not text|message|send|contact|write _ _ again|anymore|any|me|here|number|phone|this|more
    not|dont want|need|require|like|wish|interested _ _ _ texts|text|messages|message|these|survey|surveys|this|reminders|texting|contacted|them|contact
    sick|tired|fed * texts|messages|texting|messaging|reminders|surveys
    take|remove|delete|get|strike|unsub|knock _ _ _ off|from|aff|out * list|texts|messages|this|system|number|these|your|it|thing|database|mailing
    take|remove|delete|get|tak me|my|us|him|her|mum|dad|our|sons|number off|aff|from|number|name|details|out
    remove|delete|lose|wipe|erase|forget me|my|his|her|this|the|number number|details|data|name|from?
    ^ remove|delete
    come|comes|coming off|aff your|the|this|these * list|texts|messages|system
    can|could|gonnae|will you|ye|yous|u * stop * text|texts|texting|messages|sending|these|ones
    leave|let me|us|him|her|mum alone|be
    leave me|us out|off
    did not sign up|agree|ask
    turn|switch|shut|pack|give|knock|jack|leave|wrap|chuck|put|lay _ _ off|over|up|in|out|head|it|aff|sock texts|messages|texting|please|with|these|now|sending|before|them|text|all|at|throw|for
    turn|switch|shut it|this|that|them|thing off|up|down|thing?
    turn|switch this|the|that * off
    jog|sod|piss|bugger|bog|naff|eff|fuck|f off|on
    go to hell
    go away
    sling your hook
    away and|an bile|boil
    not interested
    give over $
    oh give over
    let it drop
    no need to|2 text|write|message|contact|keep|send|txt|checkin
    not need to|2? contact|text|message|write|keep
    rather|sooner|prefer * not|no * text|these|write|wrote|message
    prefer email|letter|post
    switch|turn|take|put these|this|them|those off
    knock|knocking these|this|them|texts * head
    gadewch lonydd
    dim mwy|digon
    digon o negeseuon
    no more $
    no more please|ta|pls|thanks|yeah|praysign
    desist|cease
    texts now|finish enough|finish|please
    enough of them
    no longer wish|want|need|require
    not require anything|these|any
    manage without
    hold off|these|them
    getting on my|me wick|nerves|goat
    do one
    enough|done|over|finished|bored with|of|wi * texts|messages|these|you|survey|surveys|bot|number|texting|this|it
    block|blocked|blocking|mute|muted you|this|number|u|block|texts|it|goodbye
    i blocked|muted it|you
    why * texting|text|messaging|still|keep me|you|still|i
    hold|pause|suspend * these|texts|messages|them|for|please
    pause|paused
    not need|want this|these|the|them|it|your|texts|messages|text _ anymore|any|now|noo|more|texts|messages|longer|service
    not need * texts|messages|service|these
    stopsign|nosign phonesign|stopsign|nosign|please|thanks
    nosign _ texts|text|phonesign|messages
    no thanks|ta not|do|dont|stop|want
    allow|leave it|me|out|off|that with|wi|off the|your|these|group survey|texts|messages|bruv|bot
    allow it with|bruv
    texts|messages|texting|text|msgs|these|this _ _ _ not|no|need|stop|annoying|upsetting|pain|distressing|upset|help
    last warning
    cut it out
    stick|shove your|the|it * bot|texts|survey|surveys|it|arse
    how do i|you * get|come|stop|opt|cancel|unsubscribe|leave * off|out|texts|this|these|messages
    quit it|this|texting|questions
    yous|you can quit|stop
    peidiwch|stopiwch|stopia|tynnwch|paid
    nie * pisz|piszcie|pisac|wysylajcie|wysylac|dzwoncie
    przestac|przestan|przestancie|wypisz|wypisac|rezygnuje|wypiszcie
    message|messages|text|texts * na|no|mat|nahi|band * bhejo|karo|kar|karna|chahiye|bhejna
    band karo|kar
    nu * scrieti|trimiteti|contactati|scrie|trimite|sunati
    opriti|dezabonare|scoateti-ma|stergeti
    nao|não|no * mensagens|mensajes
    не * пишіть|пишите|надсилайте
    لا ترسل
    only text|message when|if|on
    end message|messages|texts
    cancel everything|it|all|this
    ^ cancel|quit|end $
    stop _ now
    ^ stoop $
    ^ stooop $
    ^ blocked $
    ^ rudesign $
    mat bhejiye|bhejo|bhejein|bhejna
    leave|let me|us alone|be|off
    withdraw * consent|permission
    gdpr
    opting out
    jog|naff|bog on|off
    get lost
    on your bike
    ^ bruh|oi|please|just|ok|right|for|omg stop
    shut up|it
    not send|sending * phone|number|this|one|here|anymore|again|any|more
";

/// Phrases in which `stop` and its like mean something else.
const OTHERWISE: &str = "
    not|never|dont stop|stopping|quit|cancel
    bus|train|tram|full|pit|truck|next|door|short|last|non|one stop|stops
    can|could|cannot|not|never _ stop|stopping
    stop worrying|smoking|crying|drinking|cry|laughing|thinking|shaking|eating|bleeding|raining|taking|at|by|for|over|in|here|off|being|moaning|scratching|eating|using|vaping|ploaie|snoring|barking
    if|when|before|until|till|did|bus|train|doctor|it|he|they|she|we|i _ stop|stops|stopped
    will|would|does _ not stop
    stopped
    start|started|stop and|n start|stopped|stop
    stop him|her|the bleeding|pain|voices|them|thoughts|noise|it
    want|wanted|make|need|wish it|them|him|her|pain|voices|everything|this to|2? stop
    no more tea|cake|of that|for me|wine|biscuits|questions?
    stop|cancel the|my|our|that taxi|order|bus|appointment|visit|lift|milk|papers|place|car|direct|gas|heart|tablets|meds
    stop in the name
    in the name of
    stop|stopping _ _ _ breast~|smok~|drink~
    leave|let * alone all|in|with|again|at
    never leaves|leave|left
    go to the|a|my|group|bed|hospital|work
    do one of|a|in|at|or
    get off|away the|at|my|me bus|train|chair|floor|sofa
";

struct Compiled {
    whole: Phrases,
    perhaps: Phrases,
}

static COMPILED: LazyLock<Compiled> = LazyLock::new(|| {
    let mut whole = Phrases::default();
    for line in WHOLE.lines().map(str::trim).filter(|line| !line.is_empty()) {
        whole.add(0, &format!("^ {} $", line.trim_end_matches(" $")));
    }
    let mut perhaps = Phrases::default();
    for (owner, table) in [(0, PERHAPS), (1, OTHERWISE)] {
        table.lines().map(str::trim).filter(|line| !line.is_empty()).for_each(|line| perhaps.add(owner, line));
    }
    for line in BESIDE.lines().map(str::trim).filter(|line| !line.is_empty()) {
        whole.add(1, &format!("^ {line} $"));
    }
    Compiled { whole: whole.ready(), perhaps: perhaps.ready() }
});

/// Reads a message for a wish for no more texts.
pub fn read(words: &Words) -> OptOut {
    if is_whole(words) {
        return OptOut::Automatic;
    }
    let mut found = Vec::new();
    COMPILED.perhaps.find(words, &mut found);
    let inside =
        |place: &Found| found.iter().any(|other| other.owner == 1 && other.from < place.to && place.from < other.to);
    let holds = found.iter().any(|place| place.owner == 0 && !inside(place));
    match holds {
        true if is_tiled(words) => OptOut::Automatic,
        true => OptOut::AskAPerson,
        false => OptOut::No,
    }
}

/// Whether the message falls into opt-outs, politeness and what may stand beside them, with no word left over.
fn is_tiled(words: &Words) -> bool {
    const MOST_WORDS: usize = 16;
    let count = words.count();
    if count > MOST_WORDS || (0..count).any(|place| words.word(place) == "?") {
        return false;
    }
    let symbols = COMPILED.whole.symbols(words);
    // For each place: whether the words before it fall into pieces, and whether one of them is an opt-out.
    let mut reached = [[false; 2]; MOST_WORDS + 1];
    reached[0][0] = true;
    let mut found = Vec::new();
    for from in 0..count {
        let [without, with] = reached[from];
        if !without && !with {
            continue;
        }
        if POLITE.contains(&words.word(from)) {
            reached[from + 1][0] |= without;
            reached[from + 1][1] |= with;
        }
        for length in 1..=count - from {
            let to = from + length;
            found.clear();
            COMPILED.whole.find_at(&symbols, from, to, &mut found);
            for place in &found {
                reached[to][1] |= with || place.owner == 0;
                reached[to][0] |= without && place.owner == 1;
            }
        }
    }
    reached[count][1]
}

/// Whether the message is an opt-out and nothing else, once politeness at both ends is put aside.
fn is_whole(words: &Words) -> bool {
    if words.count() == 1 && words.word(0) == "stopsign" {
        return true;
    }
    if words.count() > 24 || (0..words.count()).any(|place| words.word(place) == "?") && !begins_with_request(words) {
        return false;
    }
    let signed = (2..words.count()).find(|&place| {
        matches!(words.word(place), "regards" | "yours" | "faithfully" | "sincerely") && words.count() - place < 6
    });
    if let Some(place) = signed {
        return is_whole(&words.part(0, place));
    }
    let polite = |place: usize| POLITE.contains(&words.word(place));
    let symbols = COMPILED.whole.symbols(words);
    let starts = (0..=words.count().min(4)).take_while(|&from| from == 0 || polite(from - 1));
    for from in starts {
        let ends = (0..6).take_while(|&less| {
            less == 0 || (less <= words.count() && words.count() - less > from && polite(words.count() - less))
        });
        for less in ends {
            let mut found = Vec::new();
            COMPILED.whole.find_at(&symbols, from, words.count().saturating_sub(less), &mut found);
            if found.iter().any(|place| place.owner == 0) {
                return true;
            }
        }
    }
    false
}

fn begins_with_request(words: &Words) -> bool {
    matches!(words.word(0), "can" | "could" | "please" | "will" | "would")
}
