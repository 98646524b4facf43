//! What is shown of a conversation, in lines that read well without colour.

use std::io::{self, Write};

use crate::domain::Moment;
use crate::domain::concern::text::TextReading;
use crate::domain::concern::{Class, OptOut};
use crate::domain::rehearsal::Rehearsal;
use crate::domain::reply::{Ask, Meaning, Reading};
use crate::domain::schedule::zone;
use crate::domain::settings::Settings;
use crate::domain::sms;
use crate::domain::talk::{Effect, Say, TimerSlot};

/// Where it is shown.
pub(super) struct Page<'a> {
    pub out: &'a mut dyn Write,
    pub settings: &'a Settings,
}

impl Page<'_> {
    pub fn opening(&mut self, flow: &str, rehearsal: &Rehearsal) -> io::Result<()> {
        let when = self.time(rehearsal.now);
        writeln!(self.out, "{flow}, {when}. Type what the person writes; :help tells the orders.\n")
    }

    pub fn prompt(&mut self, rehearsal: &Rehearsal) -> io::Result<()> {
        let when = self.time(rehearsal.now);
        write!(self.out, "[{when}] > ")?;
        self.out.flush()
    }

    /// What the clock says now.
    pub fn moment(&mut self, rehearsal: &Rehearsal) -> io::Result<()> {
        let when = self.time(rehearsal.now);
        writeln!(self.out, "-- {when}")
    }

    /// A line that came from a file or a pipe, so that what is shown can be read alone.
    pub fn echo(&mut self, line: &str) -> io::Result<()> {
        writeln!(self.out, "> {line}")
    }

    pub fn say(&mut self, words: &str) -> io::Result<()> {
        writeln!(self.out, "{words}")
    }

    /// What was made of a reply, before what came of it.
    pub fn understood(
        &mut self,
        words: &str,
        asked: Option<(Ask, Reading)>,
        concerns: &TextReading,
        effects: &[Effect],
    ) -> io::Result<()> {
        let units = sms::parts(&sms::fold(words));
        if units.parts > 1 {
            writeln!(self.out, "  (their text is {} parts)", units.parts)?;
        }
        if concerns.class != Class::None {
            let class = format!("{:?}", concerns.class).to_lowercase();
            writeln!(self.out, "  about: {class} (rule {}), because {}", concerns.rule, concerns.because)?;
        }
        if concerns.opt_out == OptOut::AskAPerson {
            writeln!(self.out, "  perhaps an opt-out: a person decides")?;
        }
        let saved = effects.iter().any(|effect| matches!(effect, Effect::Save(_)));
        match asked {
            Some((_, reading)) if reading.meaning == Meaning::AskAgain => {
                writeln!(self.out, "  not read as an answer: {}", reading.because)
            }
            // What is saved says itself why.
            Some(_) if saved => Ok(()),
            Some((_, reading)) => writeln!(self.out, "  as an answer: {}", reading.because),
            None => writeln!(self.out, "  no question is open: a person reads it"),
        }
    }

    pub fn effects(&mut self, effects: &[Effect], rehearsal: &Rehearsal) -> io::Result<()> {
        for effect in effects {
            self.effect(effect)?;
        }
        if let Some(hold) = rehearsal.state.hold {
            writeln!(self.out, "  everything automatic is held: {} (:release)", hold.word())?;
        }
        if rehearsal.person.suppressed {
            writeln!(self.out, "  no automatic text may be sent: they said STOP")?;
        }
        if let Some((slot, due_at)) = rehearsal.timers().first() {
            let (what, when) = (timer_words(slot), self.time(*due_at));
            writeln!(self.out, "  next: {what}, {when} (:next)")?;
        }
        writeln!(self.out)
    }

    fn effect(&mut self, effect: &Effect) -> io::Result<()> {
        match effect {
            Effect::Send(say) => self.text(say),
            Effect::OpenCheckIn { flow, occasion, .. } => {
                writeln!(self.out, "  a check-in begins: {flow}, number {occasion}")
            }
            Effect::CloseCheckIn { why, .. } => writeln!(self.out, "  the check-in ended: {}", why.word()),
            Effect::MissCheckIn { flow, why, .. } => writeln!(self.out, "  {flow} was not sent: {why}"),
            Effect::Save(save) => match &save.value {
                Some(value) => {
                    let again = if save.replaces { ", in place of the answer before" } else { "" };
                    writeln!(self.out, "  saved: {} = {value}{again}, because {}", save.name, save.because)
                }
                None => writeln!(self.out, "  left without an answer: {} ({})", save.name, save.because),
            },
            Effect::Score { measure, answers, .. } => {
                let score = measure.score(answers);
                match score.total {
                    Some(total) => writeln!(
                        self.out,
                        "  score: {} = {total}{}",
                        measure.name,
                        score.band.map(|band| format!(" ({band})")).unwrap_or_default()
                    ),
                    None => writeln!(self.out, "  score: {}, each item by itself", measure.name),
                }
            }
            Effect::Concern(concern) => {
                let urgency = format!("{:?}", concern.urgency).to_lowercase();
                writeln!(self.out, "  ! {urgency}, because {} (rule {})", concern.because, concern.rule)
            }
            Effect::OptOut { rule } => writeln!(self.out, "  opted out (rule {rule})"),
            Effect::OptIn => writeln!(self.out, "  opted in again"),
            Effect::Consent(consent) => {
                writeln!(self.out, "  agreed to be texted: {}", format!("{consent:?}").to_lowercase())
            }
            Effect::NotRead { because } => writeln!(self.out, "  not read as an answer, because {because}"),
            Effect::CancelQueued => writeln!(self.out, "  what was still waiting to be sent is called off"),
            Effect::SetTimer { .. } | Effect::CancelTimer { .. } => Ok(()),
        }
    }

    /// A text as the phone shows it, with what it costs as SMS.
    fn text(&mut self, say: &Say) -> io::Result<()> {
        let parts = sms::parts(&sms::fold(&say.text)).parts;
        let pence = self.settings.price_per_part_pence * f64::from(u32::try_from(parts).unwrap_or(u32::MAX));
        for (place, line) in say.text.lines().enumerate() {
            writeln!(self.out, "{} {line}", if place == 0 { "bot:" } else { "    " })?;
        }
        let word = if parts == 1 { "part" } else { "parts" };
        writeln!(self.out, "  ({} characters, {parts} SMS {word}, {pence:.1}p)", say.text.chars().count())
    }

    pub fn state(&mut self, rehearsal: &Rehearsal) -> io::Result<()> {
        let when = self.time(rehearsal.now);
        writeln!(self.out, "  it is {when}")?;
        match &rehearsal.state.talk {
            Some(talk) => {
                let step = rehearsal.step().unwrap_or_default();
                writeln!(self.out, "  open: {}, at the step {step}, times asked again: {}", talk.flow, talk.tries)?;
                for (name, value) in &talk.answers {
                    let value = value.as_ref().map_or_else(|| "left".to_owned(), ToString::to_string);
                    writeln!(self.out, "  {name} = {value}")?;
                }
            }
            None => writeln!(self.out, "  no check-in is open")?,
        }
        for (name, remembered) in &rehearsal.state.remembered {
            if let Some(last) = &remembered.last {
                writeln!(self.out, "  before: {name} = {last}")?;
            }
        }
        if let Some(until) = rehearsal.state.paused_until {
            let until = self.time(until);
            writeln!(self.out, "  paused until {until}")?;
        }
        if let Some(hold) = rehearsal.state.hold {
            writeln!(self.out, "  held: {}", hold.word())?;
        }
        for (slot, due_at) in rehearsal.timers() {
            let when = self.time(due_at);
            writeln!(self.out, "  due {when}: {}", timer_words(slot))?;
        }
        Ok(())
    }

    fn time(&self, moment: Moment) -> String {
        zone::to_civil(moment, self.settings.zone).format("%a %-d %b %Y %H:%M").to_string()
    }
}

fn timer_words(slot: &TimerSlot) -> String {
    match slot {
        TimerSlot::CheckIn(flow) => format!("the next {flow}"),
        TimerSlot::Remind => "a reminder".to_owned(),
        TimerSlot::Close => "the check-in closes".to_owned(),
        TimerSlot::AskAgain => "it is asked again".to_owned(),
        TimerSlot::Silence => "they have been silent since a concern".to_owned(),
    }
}
