//! Replies that no person typed: a phone's reaction that quotes our own text, an auto-reply, a bounce.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

/// How phones begin a reaction, before a quotation mark.
const REACTIONS: &str = "liked |loved |disliked |laughed at |emphasized |emphasised |questioned |reacted |removed a |removed the |\
    removed an |wedi hoffi |hoffi |polubiono |polubil|uwielbia |a apreciat |i-a placut |le gusto |gostou |\
    replied to ";

/// What networks, mailboxes and driving phones write. Each is long enough that no answer holds it.
const AUTOMATIC: &str = "im driving|i am driving|while driving|driving focus|out of office|out of the office|auto reply|auto-reply|\
    autoreply|automatic reply|automated reply|automated response|auto response|automated message|\
    automatic message|annual leave|message failed|failed to send|not delivered|undeliverable|undelivered|\
    delivery failed|could not be delivered|unable to deliver|does not accept text|cannot receive text|\
    doesnt accept text|not accept sms|no longer in service|not in service|number is not available|\
    no longer in use|not recognised|not recognized|number you have dialled|number you have called|\
    person you are calling|voicemail|voice mail|new message call|mailbox is full|inbox is full|not monitored|\
    unmonitored|do not reply to this|please do not reply|no need to respond|will reply later|ill reply later|\
    ill reply in|will reply when|reply when i|get back to you as soon|will respond as soon|cant talk right now|\
    cant talk now|i am away until|im away until|am currently away|on holiday until|with limited access|\
    for urgent matters|error 3|error code|error:|message blocked|msg not sent|missed call from|you have 1 new|\
    i am currently unavailable|im currently unavailable|thank you for your message|thank you for contacting|\
    thanks for your message|we have received your|your message has been|opening hours|text message not|\
    this number is|sms could not|delivery status|delivery report|message not|notifications silenced|\
    has notifications|in a meeting|at work and will|currently at work|sleep focus|do not disturb";

static AUTOMATIC_WORDS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| AhoCorasick::new(AUTOMATIC.split('|')).ok());

/// Cuts off what a phone adds below a message: `Sent from my Galaxy S21`.
pub fn unsign(text: &mut String) {
    if let Some(line) = text.rfind('\n')
        && ["sent from ", "sent via ", "get outlook "]
            .iter()
            .any(|sign| text[line + 1..].trim_start().starts_with(sign))
    {
        text.truncate(line);
    }
}

/// Why a tidied reply is not a person's own words, if it is not.
pub fn not_their_words(text: &str) -> Option<&'static str> {
    let text = text.trim_start();
    if REACTIONS.split('|').any(|start| text.starts_with(start))
        && (text.contains('"')
            || text.contains(" an image")
            || text.contains(" a message")
            || text.contains(" to your"))
    {
        return Some("a reaction from a phone, quoting a message");
    }
    let found = AUTOMATIC_WORDS.as_ref().and_then(|words| words.find(text))?;
    // A phrase counts only at the start of a word.
    let starts_word =
        found.start() == 0 || text.as_bytes().get(found.start() - 1).is_some_and(|byte| !byte.is_ascii_alphanumeric());
    starts_word.then_some("an automatic message, not the person's own words")
}
