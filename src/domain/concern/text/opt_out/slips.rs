//! Slips of the finger in the words that carry a wish: `unsubscirbe`, `mesages`, `texitng`.
//!
//! Only long words of the wish itself are put right, and never a word that is one of its own: `testing` is not
//! `texting`. It must not know of constructions.

use rustc_hash::FxHashMap;

use super::super::lexicon;
use super::super::normalise::Words;
use super::super::slip;
use super::grammar::{Grammar, Word};

/// What is put right, with the most slips allowed: the longer a word, the surer what was meant.
const CARRIERS: &[(&str, usize)] = &[
    ("unsubscribe", 3),
    ("messages", 2),
    ("messaging", 1),
    ("message", 1),
    ("texting", 1),
    ("sending", 1),
    ("contacting", 2),
    ("contact", 1),
    ("number", 1),
    ("remove", 1),
    ("please", 1),
    ("anymore", 1),
    ("discontinue", 2),
    ("consent", 1),
];

/// Dialect, and slips in words too short to be known by their letters: what was meant, and how it is typed.
const SPELT: &[(&str, &str)] = &[
    (
        "stop",
        "stoap stap sotp shtop stpo stopp stoppp stahp stawp stopt stoip stpp soptt dtop sop soptp stoo stp stooop stooopp stpo tsop sttop",
    ),
    ("opt", "otp opy"),
    ("cancel", "canel cancle cansel cancell kancel"),
    ("texts", "tecxts textss texs texes texas textys textes txets tetxs txtss tekts texsts teksts"),
    ("texting", "textn texin texing tekstin texten txtign"),
    ("text", "txet tetx tex teks"),
    ("messages", "mesijs mesiges mesijes msges mssgs mesgs"),
    ("message", "mesij mesige mssg mesg"),
    ("sending", "sennin sendn seinding sennding"),
    ("send", "sned srnd sendd snd semd"),
    ("thanks", "thankss thankyoo thsnks thnks thankyu thaks thansk"),
    ("please", "pleese plese pleas pleez pleze plees plz pls plase plaese pease plss"),
    ("want", "wnat wamt wnt waant"),
    ("list", "lisst lsit liszt lst"),
    ("take", "tayk taek tke tek tk tak"),
    ("off", "orf aff awf oof"),
    ("more", "moore moree moer moar mroe mre"),
    ("with", "wiv wi wid wif wivva"),
    ("enough", "eneuch eneugh enuff enugh enuf anuff"),
    ("wanting", "wantin"),
    ("needing", "needin"),
    ("giving", "givin"),
    ("number", "nummer numba nummba numbr nubmer nmber numbre"),
    ("these", "theez thees thease theese"),
    ("those", "thoas thoze"),
    ("remove", "remuv remoove remov"),
    ("bothered", "boverd bovvered bothert"),
    ("any", "ony"),
];

/// Near a carrier, and its own word all the same.
const OWN: &[&str] =
    &["massage", "massages", "testing", "lending", "ending", "tending", "members", "removed", "pleased"];

#[derive(Debug)]
pub struct Slips {
    carriers: Vec<(&'static str, usize, Word)>,
    spelt: FxHashMap<&'static str, Word>,
    /// For each entry of the lexicon: what was meant by it.
    entries: Vec<Option<Word>>,
}

impl Slips {
    pub fn new(grammar: &Grammar) -> Self {
        let carriers = CARRIERS.iter().filter_map(|&(word, most)| Some((word, most, grammar.word(word)?)));
        let spelt = SPELT.iter().filter_map(|&(word, typed)| Some((grammar.word(word)?, typed)));
        let spelt = spelt.flat_map(|(word, typed)| typed.split(' ').map(move |typed| (typed, word)));
        let mut slips = Self { carriers: carriers.collect(), spelt: spelt.collect(), entries: Vec::new() };
        slips.entries = vec![None; lexicon::entries().len()];
        for (word, entry) in lexicon::entries() {
            slips.entries[entry.number] = slips.meant_by(grammar, word);
        }
        slips
    }

    /// The word of the grammar that was meant by a word of a message.
    pub fn meant(&self, grammar: &Grammar, words: &Words, place: usize) -> Option<Word> {
        match words.entries[place] {
            Some(entry) => self.entries[entry.number],
            None => self.meant_by(grammar, words.word(place)),
        }
    }

    /// By what is a slip for certain, by itself, or by what is near it.
    fn meant_by(&self, grammar: &Grammar, typed: &str) -> Option<Word> {
        const SHORTEST: usize = 5;
        if let Some(meant) = self.spelt.get(typed).copied().or_else(|| grammar.word(typed)) {
            return Some(meant);
        }
        if typed.len() < SHORTEST || OWN.contains(&typed) || lexicon::is_common(typed) {
            return None;
        }
        if let Some(dropped) = typed.ends_with("in").then(|| grammar.word(&format!("{typed}g"))).flatten() {
            return Some(dropped);
        }
        let near = |&&(word, most, _): &&(&str, usize, Word)| slip::slips(word, typed, most).is_some();
        self.carriers.iter().find(near).map(|&(.., number)| number)
    }
}
