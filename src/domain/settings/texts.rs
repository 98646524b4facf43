//! The fixed texts: everything that Linnet says and that no flow says, in English and Welsh.
//!
//! Each fits two SMS parts. The neutral forms go to a phone that is not known to be safe: they name no need,
//! no condition and no helpline. A slot in braces is filled by whoever sends the text.

use crate::domain::language::Language;

/// One fixed text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FixedText {
    /// Asks again for a number: `{low}`, `{high}`.
    ReaskNumber,
    /// Asks again for one of `{choices}`.
    ReaskChoice,
    /// Asks again for any of `{choices}`.
    ReaskSeveral,
    ReaskDate,
    /// After two re-asks: the question is left.
    Leave,
    /// `{first name}`
    Reminder,
    ReminderNeutral,
    Crisis,
    CrisisNeutral,
    Stop,
    /// They are back: `{next check-in}`.
    Start,
    Help,
    HelpNeutral,
    /// They asked for a call: `{ring by}`.
    Ring,
    /// They asked for a rest: `{until}`, such as `Tue 14 July`.
    Pause,
    /// SKIP while no question is open.
    SkipNothing,
    /// A photo, a voice note, a sticker.
    Media,
    /// Not the person we mean, or the person has died: one answer that fits both, and nothing after it.
    Wrong,
    /// `{opens}`: `9am on Mon`
    OutOfHours,
    OutOfHoursNeutral,
    /// An answer to a check-in that has closed.
    Late,
    /// Words outside any check-in.
    ThanksPersonReads,
    /// The sentence that says a computer sends this.
    AutoNotice,
}

/// The text, its key in `[texts]`, English, Welsh.
type Row = (FixedText, &'static str, &'static str, &'static str);

/// Welsh avoids letters with a circumflex: they are outside the GSM alphabet and would halve the room.
const SHIPPED: &[Row] = &[
    (
        FixedText::ReaskNumber,
        "reask_number",
        "Sorry, we could not read a number from {low} to {high} in your text. Please send just one. A word is fine, like three. Or reply SKIP.",
        "Mae'n ddrwg gennym, nid oedd rhif o {low} i {high} yn eich neges. Anfonwch un rhif yn unig. Mae gair yn iawn, fel tri. Neu atebwch SKIP.",
    ),
    (
        FixedText::ReaskChoice,
        "reask_choice",
        "Sorry, we could not match your answer. Please reply with one of these: {choices}. Or reply SKIP.",
        "Mae'n ddrwg gennym, nid oedd eich ateb yn glir i ni. Atebwch gydag un o'r rhain: {choices}. Neu atebwch SKIP.",
    ),
    (
        FixedText::ReaskSeveral,
        "reask_several",
        "Sorry, we could not match your answer. Please send all that fit, like 1 3: {choices}. Or reply SKIP.",
        "Mae'n ddrwg gennym, nid oedd eich ateb yn glir i ni. Anfonwch bob un sy'n addas, fel 1 3: {choices}. Neu atebwch SKIP.",
    ),
    (
        FixedText::ReaskDate,
        "reask_date",
        "Sorry, we could not read a date in your text. Please send it like 14 July. Or reply SKIP.",
        "Mae'n ddrwg gennym, nid oedd dyddiad yn eich neges. Anfonwch ef fel 14 Gorffennaf. Neu atebwch SKIP.",
    ),
    (
        FixedText::Leave,
        "leave",
        "That is fine. We will leave that one. A person will read what you sent.",
        "Mae hynny'n iawn. Fe wnawn ni adael hwnna. Bydd person yn darllen eich neges.",
    ),
    (
        FixedText::Reminder,
        "reminder",
        "Hello {first name}, {scheme} here. No rush. Please answer our last text when you can, or reply SKIP. To talk to a person, reply CALL.",
        "Helo {first name}, {scheme} sydd yma. Does dim brys. Atebwch ein neges olaf pan fedrwch chi, neu atebwch SKIP. I siarad gyda pherson, atebwch CALL.",
    ),
    (
        FixedText::ReminderNeutral,
        "reminder_neutral",
        "{scheme} here. No rush. Please reply when you can.",
        "{scheme} sydd yma. Does dim brys. Atebwch pan fedrwch chi.",
    ),
    (
        FixedText::Crisis,
        "crisis",
        "Thank you for telling us. We have told a person here, but they may not see it at once. In danger now? Ring 999. {crisis lines}",
        "Diolch am ddweud wrthym. Rydym wedi dweud wrth berson yma, ond efallai na fydd yn gweld hyn ar unwaith. Mewn perygl nawr? Ffoniwch 999. {crisis lines}",
    ),
    (
        FixedText::CrisisNeutral,
        "crisis_neutral",
        "Thank you, we have your message. A person has been told.",
        "Diolch, mae eich neges gennym. Mae person wedi cael gwybod.",
    ),
    (
        FixedText::Stop,
        "stop",
        "You will get no more automatic texts from {scheme}. A person still reads what you send. To start again, text START. {or ring us}",
        "Ni chewch ragor o negeseuon awtomatig gan {scheme}. Mae person yn dal i ddarllen eich negeseuon. I ailddechrau, anfonwch START. {or ring us}",
    ),
    (
        FixedText::Start,
        "start",
        "Welcome back. Our texts start again. {next check-in} Reply CALL for a ring or STOP to end at any time.",
        "Croeso eto. Mae ein negeseuon yn ailddechrau. {next check-in} Atebwch CALL am alwad neu STOP i orffen.",
    ),
    (
        FixedText::Help,
        "help",
        "This is {scheme}. Texts are sent by computer. A person reads replies {hours}. Reply CALL for a ring, PAUSE for a rest or STOP to end. In an emergency ring 999. {or ring us}",
        "{scheme} sydd yma. Cyfrifiadur sy'n anfon y negeseuon. Mae person yn darllen atebion {hours}. Atebwch CALL am alwad, PAUSE am saib neu STOP i orffen. Mewn argyfwng ffoniwch 999. {or ring us}",
    ),
    (
        FixedText::HelpNeutral,
        "help_neutral",
        "This is {scheme}. A person reads replies {hours}. Reply CALL for a ring, PAUSE for a rest or STOP to end.",
        "{scheme} sydd yma. Mae person yn darllen atebion {hours}. Atebwch CALL am alwad, PAUSE am saib neu STOP i orffen.",
    ),
    (
        FixedText::Ring,
        "ring",
        "Thank you. Someone will ring {ring by}. If we miss you we will try again. {or ring us}",
        "Diolch. Bydd rhywun yn ffonio {ring by}. Os na chawn ni ateb, fe wnawn ni roi cynnig arall arni. {or ring us}",
    ),
    (
        FixedText::Pause,
        "pause",
        "That is fine. We will not text until {until}. To start sooner, text START. A person still reads what you send.",
        "Mae hynny'n iawn. Ni fyddwn yn anfon neges tan {until}. I ddechrau'n gynt, anfonwch START. Mae person yn dal i ddarllen eich negeseuon.",
    ),
    (
        FixedText::SkipNothing,
        "skip_nothing",
        "Thank you. There is no question waiting just now.",
        "Diolch. Nid oes cwestiwn yn aros ar hyn o bryd.",
    ),
    (
        FixedText::Media,
        "media",
        "Sorry, this automatic service cannot open that. A person will be told. You can send it in words too.",
        "Mae'n ddrwg gennym, ni all y gwasanaeth awtomatig hwn agor hynny. Bydd person yn cael gwybod. Gallwch anfon geiriau hefyd.",
    ),
    (
        FixedText::Wrong,
        "wrong",
        "Thank you for telling us. We will not send any more automatic texts to this number. You do not need to do anything.",
        "Diolch am roi gwybod. Ni fyddwn yn anfon rhagor o negeseuon awtomatig i'r rhif hwn. Nid oes angen i chi wneud dim.",
    ),
    (
        FixedText::OutOfHours,
        "out_of_hours",
        "Thank you, we have your text. It may not be read until {opens}. In an emergency ring 999. {crisis lines}",
        "Diolch, mae eich neges gennym. Efallai na chaiff ei darllen tan {opens}. Mewn argyfwng ffoniwch 999. {crisis lines}",
    ),
    (
        FixedText::OutOfHoursNeutral,
        "out_of_hours_neutral",
        "Thank you, we have your text. It may not be read until {opens}.",
        "Diolch, mae eich neges gennym. Efallai na chaiff ei darllen tan {opens}.",
    ),
    (
        FixedText::Late,
        "late",
        "Thank you. That check-in has closed, but your answer is kept and a person will read it.",
        "Diolch. Mae'r holi hwnnw wedi cau, ond rydym wedi cadw eich ateb a bydd person yn ei ddarllen.",
    ),
    (
        FixedText::ThanksPersonReads,
        "thanks_person_reads",
        "Thank you, we have your text. A person reads replies {hours}.",
        "Diolch, mae eich neges gennym. Mae person yn darllen atebion {hours}.",
    ),
    (
        FixedText::AutoNotice,
        "auto_notice",
        "This text is sent by computer. A person reads replies {hours}.",
        "Cyfrifiadur sy'n anfon y neges hon. Mae person yn darllen atebion {hours}.",
    ),
];

impl FixedText {
    /// Every fixed text.
    pub fn all() -> impl Iterator<Item = Self> {
        SHIPPED.iter().map(|row| row.0)
    }

    /// Its key in `[texts]` and `[texts.cy]`.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.row().map_or("", |row| row.1)
    }

    /// The text with that key.
    #[must_use]
    pub fn with_key(key: &str) -> Option<Self> {
        SHIPPED.iter().find(|row| row.1 == key).map(|row| row.0)
    }

    /// The shipped wording; `None` where that language is not shipped.
    #[must_use]
    pub fn shipped(self, language: Language) -> Option<&'static str> {
        match language {
            Language::ENGLISH => self.row().map(|row| row.2),
            Language::WELSH => self.row().map(|row| row.3),
            _ => None,
        }
    }

    /// What goes instead to a phone that is not known to be safe.
    #[must_use]
    pub fn neutral(self) -> Self {
        match self {
            Self::Reminder => Self::ReminderNeutral,
            Self::Crisis => Self::CrisisNeutral,
            Self::OutOfHours => Self::OutOfHoursNeutral,
            Self::Help => Self::HelpNeutral,
            other => other,
        }
    }

    /// The slots it may use.
    #[must_use]
    pub fn slots(self) -> Vec<&'static str> {
        let Some(row) = self.row() else { return Vec::new() };
        row.2.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(slot, _)| slot).collect()
    }

    fn row(self) -> Option<&'static Row> {
        SHIPPED.iter().find(|row| row.0 == self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::settings::{Nation, Settings};

    /// Long but likely values for the slots that the sender fills.
    const GIVEN: &[(&str, &str)] = &[
        ("first name", "Christopher"),
        ("low", "0"),
        ("high", "10"),
        ("choices", "1 Getting there, 2 Feeling unwell, 3 Felt nervous, 4 Something else"),
        ("ring by", "erbyn 12:30pm ddydd Mercher"),
        ("until", "Mercher 14 Gorffennaf"),
        ("opens", "9:30am ddydd Mercher"),
        ("next check-in", "Neges nesaf: Mercher 14 Gorffennaf."),
    ];

    /// Parts of an SMS: 160 or 153 a part in the GSM alphabet, else 70 or 67.
    fn parts(text: &str) -> usize {
        let gsm = text.chars().all(|c| c.is_ascii() && !"{}[]~\\^|`".contains(c) || "£àèéùìòÀÄÅÉÑÖÜäñöü".contains(c));
        let (whole, each, length) =
            if gsm { (160, 153, text.chars().count()) } else { (70, 67, text.encode_utf16().count()) };
        if length <= whole { 1 } else { length.div_ceil(each) }
    }

    #[test]
    fn every_text_fits_two_parts_in_both_languages_and_fills_all_its_slots() {
        for nation in Nation::ALL {
            let settings = Settings {
                name: "Oakfield Wellbeing".to_owned(),
                nation,
                ring_us: Some("01632 960123".to_owned()),
                ..Settings::default()
            };
            for text in FixedText::all() {
                for language in [Language::ENGLISH, Language::WELSH] {
                    let filled = settings.fill(text, language, GIVEN);
                    assert!(!filled.is_empty() && !filled.contains('{'), "{text:?} {language}: {filled}");
                    assert!(parts(&filled) <= 2, "{text:?} {language} is {} long: {filled}", filled.chars().count());
                }
            }
        }
    }

    #[test]
    fn neutral_texts_name_no_need_and_no_helpline() {
        let settings = Settings { ring_us: Some("01632 960123".to_owned()), ..Settings::default() };
        for text in FixedText::all().filter(|text| text.key().ends_with("_neutral")) {
            for language in [Language::ENGLISH, Language::WELSH] {
                let filled = settings.fill(text, language, &[("opens", "Mon")]).to_lowercase();
                for word in
                    ["999", "111", "116", "emergency", "argyfwng", "mental", "meddwl", "samari", "abuse", "crisis"]
                {
                    assert!(!filled.contains(word), "{text:?} {language} says {word}: {filled}");
                }
            }
        }
    }

    #[test]
    fn a_number_that_was_not_given_leaves_no_trace() {
        let text = Settings::default().fill(FixedText::Stop, Language::ENGLISH, &[]);
        assert!(text.ends_with("text START."), "{text}");
    }
}
