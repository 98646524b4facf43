//! The wide net: wordings that may ask for silence, or do among other things. A person decides the same day.
//!
//! Too wide costs a person a glance; too narrow leaves somebody unheard. Both tables are found together with those of
//! all rules, in one pass. It must not know of the grammar.

use super::super::normalise::Words;
use super::super::phrase::Found;

/// Names for what is sent, and for sending it: `<texts>` and `<text>` in the tables below.
const NAMES: &[(&str, &str)] = &[
    (
        "<texts>",
        "texts|text|messages|message|texting|messaging|msgs|sms|txtng|texted|pinging|beeps|pings|whatsapp|correspondence|notifications",
    ),
    (
        "<text>",
        "text|message|contact|write|msg|send|sen|bother|trouble|texting|messaging|contacting|sending|pester|bodda|badda",
    ),
    ("<me>", "me|us|him|her|my|our|mum|dad|this|that|the|number|name|phone|i"),
    ("<not>", "not|no|never|nuh|without|cease|nah"),
];

/// Wordings that may be an opt-out, or are one among other things.
pub const PERHAPS: &str = "
    nomore|stop|stopp|stoppp|stoap|stahp|stoop|stopall|quit|quitt|cease|desist|discontinue|terminate|halt|stopsign|stp
    unsubscribe|unsubscribed|unsubscribing|optout|unenrol|unjoin|unfollow|deregister|unsubskrajb|unscribe|unsub~
    un|de subscribe|join|enrol|register
    subscription|subscribing|subscribed
    opt|opting|opted _ _ out
    like|want|wanted|wish|can|could these|this|them|they|it|ones|texts|messages _ _ stopped
    be|is stopped|discontinued please|at|free
    stop|stopped one|mine at|please
    send|sending _ nothing|nowt|none
    nothing more|further from|by
    not|dunna|dinna|never want|wanting|wants them|these|it
    stoppit|stopit
    stoptxt~|stoptx~|donttxt~|nomoretxt~
    call|calling off the|your|these <text>|<texts>
    break up with you|this|these|the
    not disturb|disturbing me|with
    ^ gan away
    bolt your|ya rocket
    cuiribh|manera|sguir
    wystarczy|nereikia|nesiuskite|nebesiusti|durdurun|kefaya
    别再发了|不要再发短信了|请不要再发短信了|请不要再发短信给我了|不要再给我发信息了
    stoptext~|stopmess~|stopsend~|nomoretext~|nomoremess~|nofurther~|donttext~|dontmess~|stopthe~|stopcont~
    quat|stob|unsub|sithee|gizzover
    feck|bore|turn|swerve|bog|sod|shut|know|doan|dunna|doh|pump|haud _ _ <texts>
    not mither|bodda me|my|us
    gizz~|gonnae _ <texts>
    are|is|service _ no longer
    do one|better
    not need text|write|message
    good|better|fine without these|them|texts|it
    keep|have getting|to these
    ^ mute|muted|block
    peace _ <texts>|these
    allow|allowing texting|texts
    carrying|carry on with these|this|texts|it
    rok|hata do|deo|dein|dijiye
    nu deranjati|doresc|trimiteti
    dosyc|dosc juz
    lock|cut|dead|swerve it|them|these off?
    <texts> can go|stop|end
    <texts> * head|wi|with|ta|off
    wind|shut|close _ service|this|it up|down
    ^ cancel|cancle|remove|delete|exit|finito|arret|parar|cancelar|revoke|withdraw
    ^ off|end|leave|finish|enough|blocked|out|basta|finished $
    ^ off|enough|finish please|thanks|now
    stopping for|$
    cancel|finish|end|bin|cut|ditch|sack|chuck|kill|scrap|drop|close|finishing|finished|ending _ _ <texts>|chat|service|subscription|comms|contract
    cancel|ditch|scrap|sack these|them|everything|all
    cancel|end it|all|this|them|please
    cancellation|resignation
    <not> * <texts>
    <texts> * <not>|enough|upsetting|annoying|distressing|pain|off|finish|finished|end|cancelled|last|nosign|pointless|triggering|anxious|anxiety|stick|less
    <not> <text> <me>|more|again|any|here|back|nothing|something|anything|in|at|these|them|to|with|email
    <not> _ <text> <me>|more|again|any|here|back|nothing|anything|else|never
    <not> <text> $
    <text> <me> never|no|less
    no|not more|mair|mo|further
    no longer
    any more of
    not|no want|need|require|wanting|needing|wish|fancy|bothered _ _ _ any|these|this|it|them|longer|longer|anything|more|checking|help|you|service|that|none
    not want|need to? be _ on|part|involved|in|contacted
    not|no|none _ _ required|needed|wanted
    not interested|bothered|needing|wanting|interesting|fussed
    wish _ to continue|go
    not _ _ to continue|carry
    no need|consent
    no thanks|thank to|not|no
    need|use|consent|permission * <texts>
    rather|sooner|prefer * not|no|stop|without|post|letter|email
    can|could|will|manage do? without
    enough|sick|tired|fed|bored|done|fill * <texts>|these|survey|surveys|bot|robot|them|questions|pinging
    enough of|already|please|thanks|now
    i am|have done|finished|out with|here|now|of|thanks
    done with this|these|it|you|the
    finish with|send
    finished with this|these|it|you|the
    had my|me fill
    take|remove|delete|get|strike|cross|scrub|kick|put|wipe|scratch|been|erase|drop|keep|leave|knock|come|coming|coming|cut|block|withdraw|go|tekk|tak * off|out|from|of list|lists|texts|this|it|system|these|thing|database|books|records|number|here|service|register|rota|group|app|chat|program|programme|scheme|phone
    take|remove|delete|get|strike|cross|scrub|kick|wipe|scratch|been|erase|drop|leave|tak|tekk|turn|switch|shut|knock me|us|him|her|it|this|these|them|my|our|that|you off|out|aff|from|down|up
    take|remove|delete|get|strike|cross|scrub|kick|wipe|scratch|been|erase|drop|tak|tekk|knock _ _ _ number|name|details|off|aff
    remove|delete|erase|wipe|scrub|unlist|discard me|my|us|this|the|our|his|her|number|please|that
    lose|forget _ number
    off|from|out _ _ list|lists
    removing
    please _ remove|delete|discontinue
    remove|delete $
    deactivated|deactivate
    cut|bang|leave|hold|rest|keep _ <texts>
    can not be doing with
    ^ over it
    withdraw|withdrawing|withdrawn|revoke _ _ consent|permission
    block and
    getting|gets on my|me wick|nerves|goat|tits
    knock|knocking these|this|them|texts * head
    removed * ask|asked|again
    asked|ask _ _ removed
    let it drop
    texting her|him again
    these to end|stop
    ^ no out $
    ^ disliked .. <texts>
    my name|number * off|out|down|cross
    turn|switch|shut _ _ off
    texts|messages|these _ off
    come|coming off it|this|these|the|your
    leave|let|leaving me|us|man|him|her|i alone|be|out|off|in|peace
    leave|allow|low|lowe|chuck|leaf|drop|quit it|this|these|them|me
    cut it out
    knock it|these|them|this off|on|in
    leave|lay|leaf off
    away with|wi your|the|these|you
    ^ awa|away and|an
    me|us|man peace
    in peace
    call it a day
    pack|jack|wrap it|this|them|these|up|in
    give|gie|gev|giz over|ower|ovver
    give|gie|gev|giz _ _ rest|break|peace|sock
    put a sock
    piss|sod|bog|naff|bugger|jog|f|eff|fuck off|on
    fuck off
    do one
    sling your hook
    get lost|stuffed
    go away
    go to hell
    on your bike
    shove|stick|stik|shove your|the|it|this|yer|them
    beat it
    haddaway with|and
    shut up
    blocked|blocking|muted|muting|harassment|harassing|harass|gdpr|ico|ofcom|unsolicited|pecr|spam|pestering|mithering|hassling
    block|mute you|this|your|number|texts
    block $
    report|reported you|$
    reported $
    how|where * stop|leave|unsubscribe|opt
    how * off|out this|these|list|it|texts
    let * end
    hold _ <texts>|these|them
    hold off
    pause|pausing|paused|suspend|postpone
    signing off
    signed up
    did not|never sign|ask|signed|asked|agree
    never|not signed|sign|wanted|agreed _ up|these|this|to
    you|ye|yous|tha|your please? stop|quit
    texts|messages|messaging too|many|every|all|again|wake|waking|wakes
    too many
    not for my|me|us
    not my cup|sort|kind|scene|thing|bag
    stopsign|nosign|rudesign phonesign|stopsign|nosign|please|thanks|praysign $
    phonesign nosign|stopsign
    ^ not now|today|tonight|while|during|interested
    please not
    not * on a? sunday|night|nights|morning|mornings|weekends|weekend
    less|fewer <texts>
    instead of text|texting|texts|message|messages
    only <texts>
    <texts> after|before|until|till
    do|please not disturb
    want|wants|like out|exit|off|away
    want|like to leave|quit
    leaving the scheme|programme|program|group
    ^ stopsign|nosign|rudesign|skullsign $
    last warning|straw|chance
    why * texting|text|messaging
    you|now can|may close|leave|quit|stop
    withdraw|withdrawing|withdrawn|resign|resigning|opt|terminate|deactivate|deactivated|discharge|discharged|discontinued|stopped these|them|texts
    gadewch|gad lonydd|fi
    dim mwy|rhagor|diolch|tecst|tecsts|negeseuon|angen|isio|eisiau
    digon|gormod of|o|rwan|nawr|negeseuon|tecsts
    cau dy
    taw plis|please
    peidiwch|pidwch|stopiwch|sdopiwch|stopia|stopwch|sdopia|tynnwch|tynna|dilewch|dileu|rhowch|rho'r|derfynu'r|peidio|beidio
    paid a|ag|anfon|tecstio
    ^ bloc
    nie * pisz|piszcie|pisac|wysylajcie|wysylac|dzwoncie|dzwonic|przysylac|przysylajcie
    nie * wiadomosci|sms|smsow|esemesow|potrzebuje
    przestac|przestan|przestancie|wypisz|wypisac|wypiszcie|rezygnuje|usun|usunac|usuncie|zapomniec|odczepcie|skreslic|dajcie
    dosc|dosyc|koniec|basta _ _ sms|smsow|wiadomosci|tych|pytan
    ^ basta|koniec
    mat|nai|nathi|nahi|nahin|nhi _ bhejo|bhejein|bhejen|bhejiye|bhejna|bhejya|karo|kar|karein|karen|karna|chahiye|chahide|chahida|joiti|aaye|moklo|zarurat
    no|not _ bhejo|bhejein|bhejen|bhejiye|bhejna|bhejya|chahiye|chahide|moklo|aaye|diben
    zarurat nahi
    zarurat
    skasujcie|kasujcie|stopcie|zainteresowany|zainteresowana|interesuje|waszymi
    ani jednej
    canslwch|diffoddwch|llonydd|stopio|stopa
    digon yw
    llond bol|bola
    a'ch tecsts|negeseuon
    want taken|removing|removed
    cancel me
    band|bandh|bondho|khatam karo|kar|kardo|karein|karen|korun|kijiye|rakho
    bas karo|kar|kardo|karein|karen|hun|please
    bus karo|kar
    <texts> _ _ band|bas|khatam|kafi|mat|nahi|na|nai|diben|vendam
    list|number|naam|mainu|mujhe|mera * nikal|nikaal|hatao|hata|kaddo|hatado
    nu _ _ mai scrieti|trimiteti|contactati|scrie|trimite|sunati|am
    nu * mesaje|mesajele|sms
    opriti|opreste|stopati|dezabonare|dezabonati|scoateti|stergeti|anulati|ajunge|gata|lasati|incetati|destul
    nao|non|ne * mensagens|mensajes|mande|mandem|envoyez|messaggi|scrivetemi
    no|nao _ _ manden|mande|mandem|envien|escriban|escribas
    parem|paren|baja|desinscription|desinscrivez|abmelden|abbestellen|smettete|cancellatemi|tirem
    basta|keine * sms|messaggi|nachrichten|mensajes|mensagens
    не|ne * пишіть|пишите|надсилаите|надсилайте|пиши|писати|писать|присылайте|присылаите|pishite|pyshit|повідомлення|сообщения|смс
    стоп|припиніть|прекратите|перестаньте|відписатися|отписаться|видаліть|удалите|досить|хватит
    لا ترسل|ترسلوا|اريد|تراسلني|تراسلوني|ترسلي
    اوقف|أوقف|اوقفوا|توقف|توقفوا|وقف|الغاء|خلاص|بلاش
    balash|jooji|artik|nebesiuskit|neberasykit|genug|pishesh|pishete|ureed|tursil|tarsilo|vendam|spri|sprete
    khalas ma|la|no|more
    不要再发短信了|请停止发短信|退订|不要再发了
";

/// Wordings of the net that mean something else.
pub const OTHERWISE: &str = "
    not|never|dont|cannot stop|stopping|quit|cancel
    not _ stop|stopping talking|crying|laughing|thinking|worrying|eating|raining|scratching|shaking|being
    bus|train|tram|full|pit|truck|next|door|short|last|non|one|first|wrong|right|same|our|my|coach|doctor|rest|other|pub|tea|his|that|each|every stop|stops
    stop worrying|smoking|crying|drinking|cry|thinking|shaking|eating|bleeding|raining|taking|at|by|for|over|in|here|off|being|moaning|scratching|using|vaping|ploaie|snoring|barking|talking|going|doing|working|fighting|itching|growing|swearing|buying|feeding|watching|nagging|hurting|coughing|gambling|feeling|apologising
    if|when|before|until|till|bus|train|doctor|he|she|we _ stop|stops|stopped
    it|they stops|stopped
    i|will stop|stops|stopped
    will|would|does _ not stop
    stop him|her|the bleeding|pain|voices|them|thoughts|noise|it
    want|wanted|make|need|wish it|them|him|her|pain|voices|everything|this to|2? stop
    no more tea|cake|of that|for me|wine|biscuits|questions?|pain|tears|than|money|biscuits|rain|news
    not|no more than
    stop|cancel|end|finish the|my|our|that|a taxi|order|bus|appointment|visit|lift|milk|papers|place|car|direct|gas|heart|tablets|meds|telly|corner|shop|road|lane|week|day|line
    stop in the name
    in the name of
    stop|stopping _ _ _ breast~|smok~|drink~
    leave|let * alone all|in|with|again|at
    never leaves|leave|left
    go to the|a|my|group|bed|hospital|work|see|it
    do one of|a|in|at|or
    get off|away the|at|my|me bus|train|chair|floor|sofa
    peace and|of quiet|mind
    no need to? worry|panic|rush|fuss|apologise|sorry
    no thanks|thank to? needed
    not need|want to|a|my|any go|lift|worry|stick|tablets
    put the|my|a kettle|feet|telly|tea|heating|washing|bins
    go|on|get|do the bus|train|club|group|shop|walk|choir
    on the mend|bus|list for|way|phone
    go away for|to|with
    clear|get|go|take off|the|off to
    up|over|off|in the|a hill|road|moon|weekend|fence
";

/// A line of a table with the names written out.
pub fn with_names(line: &str) -> String {
    NAMES.iter().fold(line.to_owned(), |line, (name, words)| line.replace(name, words))
}

/// Whether a message may ask for silence in which wordings of both tables were found.
pub fn holds<'a, Otherwise: Iterator<Item = &'a Found>>(
    words: &Words,
    mut caught: impl Iterator<Item = &'a Found>,
    otherwise: impl Fn() -> Otherwise,
) -> bool {
    // "On the bus. Stop" is no stop of a bus.
    let in_one_sentence = |found: &&Found| words.sentences[found.from] == words.sentences[found.to - 1];
    let overlap = |one: &Found, two: &Found| one.from < two.to && two.from < one.to;
    !caught.all(|place| otherwise().filter(in_one_sentence).any(|meaning| overlap(place, meaning)))
}
