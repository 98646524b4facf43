//! What is most likely a wish for no more texts: short cores, whatever stands around them.
//!
//! Nobody foresees how a wish is put: "please can my name come off this", "I'd be made up if these came to an end". A core
//! names what ends, or takes somebody off a list, and turns no wish round. It is far from enough: a machine obeys it only
//! where the statistical reader, too, hears a wish and nothing else (`Told::Likely`). It must not know of that.

use super::grammar::Table;

/// Cores that name the texts, the list or the sending, and cores that are one if the texts are named elsewhere.
pub const LIKELY: Table = &[
    // What is sent, and where somebody is on a list for it.
    ("asked_for", "questions|question|surveys|survey|questionnaire|questionnaires|reminders|nudges|checkups|checkup|checkin|cheque|quizzes"),
    (
        "on_the_books",
        "service|system|programme|program|programe|scheme|project|study|trial|pilot|research|rota|register|file|account|subscription|list|lists|database|linnet
         bot|robot|chat|chats|thread|conversation|sub
         texting|messaging|text|message thing|lark|malarkey|business|service|carry|group|round|club",
    ),
    (
        "them",
        "<what>
         <which>|all|more|any|no|my|of|weekly|wee* <asked_for>
         <which>|my|in|on* <on_the_books>
         mine|yours",
    ),
    // What is near at hand: the texts, unless something else was named.
    ("these", "them|these|those|em|um|dem|dese|thae|thir"),
    ("pronoun", "them|it|this|that|em|um|un|thon|they|dis|dat|dem|thing|things|one|ones|here|there"),
    // What is done to them.
    (
        "ends",
        "stop|stopping|stopped|cease|ceased|end|ending|ended|finish|finishing|finished|cancel|cancelling|cancelled|quit|quitting
         close|closing|closed|drop|dropped|dropping|cut|cutting|halt|discontinue|discontinued|terminate|kill|shut|scrap|bin|binned|ditch
         lose|park|skip|conclude|switch|switched|turn|turned|knock|pack|packing|wind|call|jack|wrap|chuck|jib|sack|axe|swerve|lapse|unset
         abandon|suspend|erase|remove|delete|withdraw|revoke|rescind|decline|declining|refuse|unsubscribe|unsubscribing|mute|muting|forget",
    ),
    ("aside", "off|out|down|up|away|in|over|with|for|on|the|head|heid|all|please|now|just|me|us|to|from|of"),
    (
        "sends",
        "sending|harassing|hounding|nagging|annoying|plaguing|asking|texting|messaging|writing|contacting|checking|pestering|bothering|mithering|moithering|badgering|hassling|pinging
         beeping|bugging|chasing|buzzing|disturbing|send|ask|asked|text|texted|message|messaged|write|contact|contacted|disturb|bother|pester|mither|ping|beep|spam",
    ),
    ("denial", "not|never|no|nae|nee|nor|neither|without|against|cannot|nah|dinna"),
    (
        "wants",
        "want|wanting|wants|wanted|need|needing|needed|needs|wish|wishing|require|requiring|like|liking|fancy|care|after|bother|bothering|bothered|botherin|interested
         keen|for|use|using|get|getting|receive|receiving|have|having|see|seeing|continue|continuing|carry|carrying|answer|answering|answerin|reply|replying|replyin
         do|doing|fill|filling|take|taking|part|read|reading|keep|keeping|going|on|with|to|in|be|been|being|any|no|more|further|mair|of|sent|longer|arsed|fussed|a|fan|big|much|really|all|having|interest|time|call|point|wan",
    ),
    ("rather", "rather|sooner|soon|prefer|happier|happy|better|best|glad|content|fine|manage|managing|ok|grand|well|do|good|cope|live"),
    ("through", "done|finished|through|over|fed|enough|fill|plenty|sick|tired|finish"),
    ("listed", "name|number|numbers|details|contact|mobile|phone|fone|line|num|numba|entry"),
    (
        "strike",
        "<remove>|withdraw|unsign|chuck|put|pull|leave|count|keep|let|unadd|release|excuse|spare|exclude|pop|strike|stricken|free|dump|shift|kick|eliminate|forget|tick|rub|pit|unsubscribe|unsubscribed|wipe|leaving|taking|removing|crossing|striking|keeping|letting|putting",
    ),
    (
        "struck",
        "come|coming|came|get|go|be|took|taken|crossed|removed|dropped|let|struck|released|excluded|excused|freed|scrubbed|deleted|wiped|unsubscribed|sign|signed|signing
         opt|opting|opted|pull|pulling|bow|bowing|step|stepping|drop|dropping|back|backing|want|wants|withdraw|withdrawing|remove|leave|leaving|quit|cancel|away|out",
    ),
    ("from", "off|out|from|of|aff|oot|away|down|outta"),
    (
        "likely",
        "<ends> <aside>* <them> <aside>*
         <ends> <aside>* <sends> <aside>* <them>|<pronoun>?
         <them> <so_kind>|<can>|to|must|should|need|be|have|has|got|is|are|were|could|would|will|come|came|an|their* <ends>|gone|go|away|end <aside>*
         <denial> <you>? <wants>* <them>
         <denial> <you>? <so_kind>|<wants>* <sends> <me>|to|with|for|on* <them>|<pronoun>? <any_more>*
         <denial> <wants>* <sends> <me>? <any_more>
         <denial> <you>? want|wanting|need|needing|wan|require+ <these>|this|dis <any_more>
         <denial> <you>? bother|trouble yourself|yourselves|thyself|yersel|yoursel|yourselfs with|wi|about <me>
         no longer|further|not wish|want|wishing|wanting|be? to|be* included|involved|participate|participating
         no longer|not participating|taking in|part*
         no|nae|nee|ner|not|any|nor more|mair|further|other of|o|ov|a? <them>
         no|nae|nee|not|nor more|mair|further of|o|ov|a? <these>|this|dis
         no|nae|nee more|mair thanks|thank|ta|ty|cheers
         no|nae|nee|not want|wanting no|any? more|mair a|of|o this|dis|dem|these|those|it
         <rather> <so_kind>|<i>|<you>|it|if|to|off|that|was|were|would|be|had* <denial> <wants>* <them>
         <rather> <so_kind>|<i>|<you>|it|if|to|off|that|was|were|would|be|had|linnet|did* not|never|no <sends> <me>|to|with|for* <any_more>*
         <rather> <so_kind>|it|if|to|was|were* not to? hear|hearing from <you>|<them>|<your>|computer|robot|machine|linnet|surgery+ <any_more>*
         <through> <so_kind>|<aside>|up|being|having|getting|filling|answering|my|me* with|wi|of|from|by|wiv <aside>* <them>
         <strike> <me>|<my>|this|the|im|my <listed>? <from>+ <aside>* <them>|<pronoun>
         <strike>|retire|close|end|cancel <my>|this|the mobile|phone|telephone|home|own* <listed> out|off?
         take|cross|count|bin|rub|strike|leave|keep|drop|knock|tick|score|scratch|sign|wipe|mark|scrub|close me|us|man off|of|aff
         count|rub|score|strike|cross|scratch|leave|keep|lef me|us|man|mi out|oot
         delete|deactivate|unadd me|us|man
         <my> <listed> is|was|has|must|should|needs|need|can|to|be|please* come|taken|crossed|struck|removed|scored|rubbed off|out|from|of
         <me>|man|<my> <listed>? <from>+ <the_list>|<on_the_books>
         <struck> <from>+ <aside>* <them>
         <struck> <from>+ <pronoun>
         give|giving|gave <them>? up|over on? <them>
         give|giving|gave up on? <them>
         bye|goodbye|byebye|cheerio|tara|ta|adios a? bit? to the? <them>
         allow me|man with the? <them>
         geez|gizz|gie|gies peace|rest wi|with the? <them>
         have|get <my>|this <listed> deleted|removed|taken|struck|wiped|erased|crossed off?
         why|how am|are i still getting|receiving|on <these>|<them>
         an? end to <them>
         close|closing my file|account|case
         <through> <aside>* <them>
         no|not|never point|sense|use|call|need|good in|you|to|your|of* <sends> <me>? <them>?
         part|parting|parted company|ways with|from <them>
         <them> <and_so>|<me>|<them>* part|parting company|ways?
         no to <aside>|all|any* <them>
         <them> is|are? a? no from|for
         pass|passing on <them>
         resignation|notice|resigning|leaving from? <them>
         refrain|desist from <sends>
         how|where|can|could|may do|does|to|can|would|i|one|you|me|we* <ends>|<struck>|get|unsubscribe|exit <from>? <aside>* <them>|<pronoun>
         how|where|can|could|may do|does|to|can|would|i|one|you|me|we* unsubscribe|deregister
         can|could|may they|these|those be|just|now|all* stopped|ended|cancelled|switched|turned|dropped|binned|halted off?
         get|be|been|getting shut|shot|rid of <these>|<them>
         call|calling time on <these>|<pronoun>|<them>
         do away with <these>|<them>
         please|kindly|you|to leave|give off|over
         leave|give off|over please|now|pls|dear|love
         <ends> the? whole? lot
         not|no|never longer? needed|required|wanted|necessary <any_more>|thanks|thank|ta|please|pls|now|dear|love|mate|duck+
         <ends> <aside>* <these> <aside>*
         <asked_for>|<on_the_books> <ends>
         please|kindly|do|pls <strike>|deregister <me>
         <strike> <me> please|kindly|pls
         off|aff|out please|pls
         can|could|may <these>|they <so_kind>* <ends>|go|come",
    ),
    // "I don't want these to stop", "no need to end them".
    ("not_so", "not|never|cannot\nno need|call|wish|reason|want"),
    ("keeps", "want|wanting|need|wish|like|fancy|to|be|have|ever|you|them|for"),
    (
        "turned_round",
        "<not_so> <keeps>* <them>|<pronoun> to|be* <ends>
         <not_so> <keeps>* <ends> <aside>* <them>|<pronoun>
         not|never <keeps>* take|remove|delete|cross|strike|cut|drop|get <me>|<my>|us off|from|out",
    ),
    (
        "likely_hint",
        "<ends> <aside>* <pronoun> <aside>*
         <denial> <you>? <wants>+ <pronoun>
         <denial> <you>? <wants>* <pronoun> <any_more>
         no|nae|nee more|mair|further <aside>* <pronoun>?
         <through> <so_kind>|<aside>|up|being|my|me* with|wi|of|from|by <pronoun>
         leave|let <me> be|alone|out|off
         leave|let it|this there|be|at|off|go|so|out that?
         call it a day|quits
         no thanks|thank you?
         not for me|us|i
         a? no from|for me|us
         no need|point|call|use
         count me|us out
         <strike> me|us|man
         that will do|be
         <ends> please|now|pls|thanks
         do not bother|trouble
         <i> am out|off|done|finished|through
         be|get|am <struck>|<removed>|unsubscribed|excluded off|out|from?
         not my|mi scene|thing|bag|cup|style|sort
         get|be shot|shut|rid of? <pronoun>?
         get <pronoun> gone|away|off
         i|we want|wants|wanna off|out
         i no want|need <pronoun>?
         save|saving|spare <you>|your|yourself|yourselves|the|thi|yersel bother|trouble|time|breath|effort|money|credit|postage
         <denial> be? continuing|continue|participating
         <denial> be? carrying|carry|taking|take|going on|part
         resign|resigned|resignation|resigning
         my notice
         put|pit me|us down|doon as a? no
         put|pit a line through
         not interested|needed|required|wanted|necessary
         without <pronoun>
         no use|good to me|us|i
         i|will pass
         <ends> <sends>
         opt|opting|opted|pull|pulling|bow|bowing|drop|dropping|jack|jacking|step|stepping out|away|back|down
         my permission|consent",
    ),
];
