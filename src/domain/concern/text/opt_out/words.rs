//! Words by what they do in a wish for silence: who stops, what is stopped, on which phone, from which list.
//!
//! Slips of the finger are put right before. It must not know of constructions.

use super::grammar::Table;

pub const WORDS: Table = &[
    // What they are sent. Reminders, surveys and questions are not here: who is tired of those may want the rest.
    (
        "text",
        "text|texts|message|messages|sms|smses|mms|messaging|texting|msgs|notifications|phonesign|texty|texters|bulletins
         correspondence|communications|communication|texs|texes|texties|tex",
    ),
    ("texts", "texts|messages|smses|notifications|msgs|communications"),
    ("medium", "text|sms|mobile|phone|automatic|automated|whatsapp|telephone|computer|robot|fone|cell"),
    ("lark", "thing|things|lark|stuf|business|malarkey|nonsense|stuff|job|carry|palaver|crap|shit|rubbish|service|caper|gubbins|guff|drivel|tripe|bobbins|ting|fing|jazz"),
    ("texting", "texting|messaging|contacting|sending|writing|pinging|msging|spamming|smsing|txtng|txtn|txing"),
    ("to_text", "text|message|contact|msg|write|ping|sms|spam|hmu"),
    ("texted", "texted|messaged|contacted|messaging|texting|contacting|pinged|messages"),
    ("ringing", "ringing|calling|phoning|emailing"),
    ("to_ring", "ring|call|phone|email"),
    ("your", "your|yer|yor|ya|ur|thi|yore|thy"),
    // Whose, which, how many.
    ("which", "the|these|this|those|they|them|your|you|ya|yo|thi|all|any|such|thon|dese|thae|thi|them|yon|yer|dem|di|de|da|t|th"),
    // What stands before `texts` and narrows nothing: "the weekly texts", "the morning ones" would.
    (
        "bloody",
        "fucking|bloody|damn|damned|sodding|flipping|stupid|silly|daft|feckin|oul|old|blasted|friggin|endless
         constant|annoying|automated|automatic|auto|unwanted|unsolicited|weekly|daily|wellbeing|endless|nonstop|wellness|little|wee|poxy|blooming|tf|fuck|effing|bleeding|bleddy|bleedin|infernal|wretched|confounded|pesky|there|nosey|nosy|naffing|chuffing|blinking|ruddy|feckin|robot",
    ),
    ("more", "more|further|additional|mo|mor|moor|another"),
    ("no", "no|not|nea|nuh|neow|zero|noh|nay|neen"),
    ("do_not", "do not\ndunna\ndoan\ndoant\ndinnit\ndunnot\ndunna\nnuh\ndoh\ndinner"),
    ("no_more", "no|not|any|neow|ony|nee|noh more|further|longer|mair|moor|moar|another\nanymore|nomore"),
    ("any_more", "any|ony more|longer|mair|moor\nanymair|anymoor\nagen\nany further\nany more|longer\nanymore|again|mair|agen\nno|not|neow more|longer|moor\never again?\nany more ever? again\nno|any more again"),
    ("me", "me|us|is|mee|muh|i"),
    ("my", "my|our|me|us"),
    ("number", "number|name|details|num|no|data|info|nr|line"),
    // Who asks, and of whom.
    ("i", "i|we|id"),
    ("you", "you|thi|yow|yis|yez|tha|ya|thee|you'd|una"),
    ("can", "can|could|will|would|may|might|cn|wd"),
    // Who asks "will they stop?" only wants to know.
    ("may", "can|could|may|cn|might"),
    ("off", "off|from|out|of|oot"),
    (
        "list",
        "list|lists|system|systems|database|records|record|books|book|register|directory|roll|distribution|broadcast|machine|computer|telephone
         circular|circulation|contacts",
    ),
    // What is done to texts. `End` and its like need texts beside them; `stop` also stands alone.
    ("stop", "stop|quit|cease|discontinue|halt|stopping|terminate|stopp|stoppp|stoap|stahp|stopit|stob|stap|quat|stopping|deactivate"),
    ("end", "end|cancel|finish|kill|scrap|axe|sack|bin|ditch|cut|drop|chuck|stand|swerve|nix|binned|lose|dead|jib|ban|quash|park|shelve"),
    ("stopped", "stopped|cancelled|canceled|discontinued|ended|ceased|terminated|halted|deactivated"),
    ("give", "give|gie|gev|gi|giz|gizz|geez|gimme|gis|gi'e"),
    ("over", "over|ower|ovver|owa|oer|aer|up"),
    (
        "remove",
        "remove|take|delete|strike|scratch|scrub|bin|get|drop|knock|wipe|cross|erase|tak|tekk|tek|tayk|cut|block|unlist|ban|disconnect|exclude|unsub",
    ),
    ("erase", "remove|delete|erase|wipe|scrub|unlist|unsubscribe|bin|ditch|dump"),
    ("removed", "removed|taken|deleted|struck|left|erased|scrubbed|removing|deleting|taking"),
    ("leave_list", "unsubscribe|unsubscribing|unsubscribed|deregister|unregister|unenrol|unenroll|unjoin"),
];
