//! Limits, each with its reason.

// Flow files.

/// Bytes of one flow file: a hundred times a long script, and small enough to check at every keystroke.
pub const FLOW_FILE_BYTES: usize = 256 * 1024;
/// Steps of one flow, parts included: more cannot be read by the colleague who approves it.
pub const STEPS_PER_FLOW: usize = 200;
/// Characters of one text: six SMS parts of 153, the most that GOV.UK Notify accepts.
pub const TEXT_CHARACTERS: usize = 918;
/// Characters of one line of a flow or a transcript: twice the longest text; a longer one was pasted from elsewhere.
pub const LINE_CHARACTERS: usize = 2000;
/// Characters of a name: step, answer, saved value.
pub const NAME_CHARACTERS: usize = 60;
/// Answers of one question: more do not fit a text.
pub const ANSWERS_PER_STEP: usize = 20;
/// `if:` lines of one step: more cannot be followed by a reader.
pub const TESTS_PER_STEP: usize = 20;
/// Problems told of one file: after so many the file is not a flow at all.
pub const PROBLEMS_PER_FILE: usize = 200;
/// The largest number a question may ask for, either side of nought: a slip of the finger is caught.
pub const LARGEST_NUMBER: i64 = 1_000_000;
/// The longest wait a flow may name, in days: five years; more is a slip of the finger.
pub const LONGEST_WAIT_DAYS: u16 = 1827;
/// SMS parts of one text: a third costs half as much again and is seldom read.
pub const SMS_PARTS_PER_TEXT: usize = 2;
/// Days until a check-in closes where its flow does not say: a weekly one is done before the next.
pub const CLOSE_AFTER_DAYS: u16 = 7;
/// Reading age in years from which a text is advised to be written more simply (NHS aim: 9 to 11).
pub const READING_AGE_YEARS: f64 = 11.0;
/// Words from which a reading age means something: shorter texts swing by years with one name.
pub const READING_AGE_WORDS: usize = 20;
/// Lines of a transcript: longer ones are several.
pub const TRANSCRIPT_LINES: usize = 2000;
