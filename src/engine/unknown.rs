//! Messages of nobody we know: read for concerns like any other, put before a person, never answered.
//!
//! An answer could tell a stranger that somebody is with the service (hazards H12, H27).

use crate::domain::concern::{OptOut, Urgency, text};
use crate::domain::turn::Heard;
use crate::store::message::Party;

use super::Engine;
use super::ledger::{Ledger, Raised};
use super::people::inbound_row;
use super::sort::Received;

impl Engine {
    /// Stores them in the reading pile; a concern opens a case without a person.
    pub(super) fn hear_unknown(&self, ledger: &mut Ledger, messages: Vec<Received>) {
        for message in messages {
            ledger.messages.push(inbound_row(&message, Party::Unknown(message.address.clone()), None, ledger.now));
            let words = match &message.heard {
                Heard::Text(words) | Heard::Edited(words) => words.as_str(),
                Heard::Media { caption, .. } => caption.as_deref().unwrap_or_default(),
                Heard::Deleted | Heard::Start | Heard::Blocked => continue,
            };
            let reading = text::read(words, None);
            if reading.opt_out == OptOut::Automatic
                && let Some(way) = self.way(message.account)
            {
                let address = self.lookup(way, &message.address);
                ledger.silenced.push((message.scheme, address, reading.rule.to_owned()));
            }
            for mut concern in reading.concerns() {
                if concern.urgency == Urgency::Read {
                    continue;
                }
                concern.because = format!("a number that nobody here knows wrote: {}", concern.because);
                ledger.concerns.push(Raised {
                    scheme: message.scheme,
                    person: None,
                    message: Some(message.id),
                    turn: None,
                    concern,
                });
            }
        }
    }
}
