//! The few words of a wish in whatever order they come: foreign, dialect and hasty wordings that no construction has.
//!
//! All words must be of a small closed list, so that only the order is free. What turns a wish round ("do not stop"),
//! who else is meant and when, is deliberately absent from the list. It must not know of what may stand beside it.

use super::grammar::Table;

/// A stop, or no more, and the texts or the list, among words that change neither.
pub const LOOSE: Table = &[
    (
        "around",
        "please|thanks|thank|kindly|sorry|ok|x|xx|regards|ty|cheers|ta|hi|hello|hey|right|well|so|and|then|just|now|again|really
         honestly|seriously|simply|oh|oi|och|aye|haway|yeah|eh|erm|um|though|but|immediately|forthwith|permanently
         already|altogether|completely|at|once|forever|ever|for|good|god|bless|the|these|this|those|that|them|they|dis|dem
         your|you|yer|ya|ur|yours|youse|yous|thi|thee|any|all|of|from|to|with|wi|on|off|out|me|us|my|our|mi|muh|a|an|o
         here|fucking|bloody|damn|sodding|flipping|stupid|silly|daft
         blasted|endless|constant|annoying|automated|unwanted|little|wee|kind|sort|sorts|such|via|by|it|is|be|gonna|going
         very|much|many|evening|morning|afternoon|dear|day|great|lovely|nice
         happysign|praysign|laughing|phonesign|nosign|dey|una|innit|like|sms|wifi|mun|la|sure|gan|jus|d
         ffs|jeez|crap|hell|wretched|effing|feckin|feck|fuck|man|nuh|noo|kindly|gracias|merci|danke
         my|me|mi|this|the|our phone|mobile|handset|telephone|fone|number|line|inbox",
    ),
    ("beside", "<address>\n<around>"),
    ("a_text", "text|texts|texting|txt|txts|txting|tex|texes|message|messages|messaging|sms|msg|msgs|notifications|texty|beeps|pings|mesage|mesages|smses"),
    ("halt", "stop|quit|cease|discontinue|halt|terminate|desist|unsubscribe|deactivate|unsub|stopping"),
    ("send_it", "send|text|message|sending|texting|messaging|msg|contact|contacting|write|writing|txt|sen|snd"),
    ("no_longer", "no|nae|nee|nah|nuh|know|not|n|noh more|mair|further|moor|mo|mr|moe|moar\nnomore|nuhmore"),
    ("not_ever", "do not\nnot|never|dont|doan|dunt|dinnae|divvent|dinna|doh|donot|nuh|nah"),
    ("any_longer", "any more|mair|longer|further\nanymore|again|no more\nno|nae|nee more|mair"),
    ("a_list", "list|lists|system|database|records|books|register|directory|rota|texts|messages|messaging|texting|sms|checkins"),
    (
        "loose",
        "<beside>* <halt> <beside>* <a_text> <a_text>|<beside>*
         <beside>* <no_longer> <beside>* <a_text> <a_text>|<beside>*
         <address>|the|your* <a_text> <no_longer> <beside>*
         <beside>* <not_ever> <beside>* <send_it> <a_text>|<beside>* <any_longer> <a_text>|<beside>*
         <beside>* send|text|message|msg|txt <a_text>|<beside>* <no_longer> <a_text>|<beside>*
         <beside>* take|remove|delete|tek|tak|get|strike|knock|cross|kick|bin|scrub|drop|cut|pull|unsubscribe <beside>* off|from|out|aff|outta|of <beside>* <a_list> <beside>*
         <beside>* take|remove|delete|erase|tek|tak|wipe|strike|scrub <beside>* my|me|this|our|mi phone|mobile|telephone? number|num|nummer|digits <beside>*
         <beside>* unsubscribe|unsub|deregister|unenrol <beside>*",
    ),
];
