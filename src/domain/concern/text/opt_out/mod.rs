//! Wishes for no more texts: which a machine may obey, and which a person must see.
//!
//! A wrong automatic opt-out drops a person from care, so a machine obeys only a message of which every word belongs:
//! it falls into pieces that are each the wish itself (`asking.rs`, `other_languages.rs`) or harmless company
//! (`company.rs`), at least one is the wish, and no word is left over. Everything that merely may be a wish is caught
//! by a wide net (`perhaps.rs`) and put before a person. It must not know of suppression or channels.

mod asking;
mod company;
mod grammar;
mod other_languages;
mod parts;
mod perhaps;
mod reasons;
mod signature;
mod slips;
mod words;

use std::sync::LazyLock;

use crate::domain::concern::OptOut;

use super::normalise::Words;
use grammar::{Grammar, Message, Places, RuleId};
use slips::Slips;

/// More words than this say more than a wish and its company. A machine obeys none of them.
const MOST_WORDS: usize = 40;

/// What a piece of a message is.
#[derive(Clone, Copy)]
enum Piece {
    /// Says nothing that matters.
    Company,
    /// Says that all is well.
    Well,
    /// Says nothing that matters, and names the texts.
    NamesTexts,
    /// A wish if the texts are named beside it.
    Hint,
    /// A mere "stop": a wish unless somebody says beside it that all is well, for then it may be worry that should
    /// stop.
    Bare,
    Wish,
}

/// What the pieces up to a place say together.
#[derive(Clone, Copy)]
enum Said {
    Nothing,
    AllIsWell,
    TextsNamed,
    Hinted,
    Stop,
    Wished,
}

impl Said {
    const ALL: [Self; 6] = [Self::Nothing, Self::AllIsWell, Self::TextsNamed, Self::Hinted, Self::Stop, Self::Wished];

    fn and(self, piece: Piece) -> Self {
        match (self, piece) {
            (_, Piece::Wish)
            | (Self::TextsNamed, Piece::Hint | Piece::Bare)
            | (Self::Hinted | Self::Stop, Piece::NamesTexts) => Self::Wished,
            (Self::Nothing | Self::Hinted, Piece::Bare) => Self::Stop,
            (Self::Nothing | Self::AllIsWell, Piece::NamesTexts) => Self::TextsNamed,
            (Self::Nothing | Self::AllIsWell, Piece::Hint)
            | (Self::AllIsWell, Piece::Bare)
            | (Self::Stop, Piece::Well) => Self::Hinted,
            (Self::Nothing, Piece::Well) => Self::AllIsWell,
            (said, _) => said,
        }
    }
}

/// The rules of the grammar that give the pieces of a message.
const IN_COMPANY: &[(Piece, &str)] = &[
    (Piece::Company, "company"),
    (Piece::Well, "doing_well"),
    (Piece::Well, "reason"),
    (Piece::Well, "abroad_reason"),
    (Piece::NamesTexts, "names_texts"),
    (Piece::NamesTexts, "bother"),
    (Piece::Hint, "hint"),
    (Piece::Wish, "wish"),
    (Piece::Bare, "bare"),
    (Piece::Wish, "abroad"),
];

/// The same for words that only count alone: nothing but politeness stands beside them.
const ALONE: &[(Piece, &str)] = &[(Piece::Company, "polite"), (Piece::Wish, "alone")];

type Pieces = Vec<(Piece, RuleId)>;

struct Reader {
    grammar: Grammar,
    slips: Slips,
    in_company: Pieces,
    alone: Pieces,
    /// Somebody else whom the texts may be for.
    another: RuleId,
}

static READER: LazyLock<Reader> = LazyLock::new(|| {
    let grammar = Grammar::new(&[
        words::WORDS,
        parts::PARTS,
        asking::HINTED,
        asking::ASKING,
        asking::ALONE,
        company::COMPANY,
        reasons::REASONS,
        other_languages::OTHER_LANGUAGES,
    ]);
    let pieces = |names: &[(Piece, &str)]| names.iter().map(|&(piece, name)| (piece, grammar.rule(name))).collect();
    let (in_company, alone) = (pieces(IN_COMPANY), pieces(ALONE));
    Reader { slips: Slips::new(&grammar), another: grammar.rule("another"), in_company, alone, grammar }
});

/// Reads a message for a wish for no more texts.
pub fn read(words: &Words) -> OptOut {
    if is_only_a_wish(words) {
        OptOut::Automatic
    } else if perhaps::holds(words) {
        OptOut::AskAPerson
    } else {
        OptOut::No
    }
}

fn is_only_a_wish(words: &Words) -> bool {
    let Reader { grammar, slips, in_company, alone, another } = &*READER;
    let count = signature::start(words);
    if count == 0 || count > MOST_WORDS {
        return false;
    }
    // A word that the grammar does not have would be left over.
    let number = |place| {
        let word = words.word(place);
        grammar.word(word).or_else(|| slips.meant(grammar, word))
    };
    let opening = signature::opening(words).min(count);
    let Some(numbers) = (0..count).map(|place| if place < opening { Some(0) } else { number(place) }).collect() else {
        return false;
    };
    let mut message = Message::new(grammar, numbers);
    let names_another = (opening..count).any(|place| message.ends(*another, place) != 0);
    !names_another && [in_company, alone].iter().any(|pieces| falls_into(pieces, &mut message, opening, count))
}

/// Whether the words fall into pieces, none left over, that together are a wish.
fn falls_into(pieces: &Pieces, message: &mut Message, opening: usize, count: usize) -> bool {
    // For each of what can have been said: the places up to which the words fall into pieces that say it.
    let mut reached: [Places; 6] = [1 << opening, 0, 0, 0, 0, 0];
    for from in opening..count {
        let here = reached.map(|places| places >> from & 1 == 1);
        if !here.contains(&true) {
            continue;
        }
        for &(piece, rule) in pieces {
            let ends = message.ends(rule, from);
            for said in Said::ALL.into_iter().filter(|&said| here[said as usize]) {
                reached[said.and(piece) as usize] |= ends;
            }
        }
    }
    (reached[Said::Wished as usize] | reached[Said::Stop as usize]) >> count & 1 == 1
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::normalise;
    use super::*;

    const WISHES: &[&str] = &[
        "stop texting me",
        "could you please stop sending me these messages",
        "I'd be grateful if you would remove my number from your list. Yours faithfully, B. Orme",
        "i never asked for these texts, pack it in",
        "no more of your bloody messages thanks",
        "pls dont send me any more txts, im fine now",
        "we no longer wish to receive these",
        "unsubscirbe",
        "take me off the list i've told you twice already",
        "hi, i withdraw my consent to be texted. regards, Jean",
        "too many texts, cut me off this list",
        "Paid â thecstio fi eto, diolch",
        "proszę nie wysyłać więcej smsów",
        "hun message na bhejo ji",
        "nu mai vreau mesaje, mulțumesc",
        "moved uni, pls remove my number",
        "baby group is fab now, dont need these anymore ta",
        "i've got my own friends now so no more texts",
        "gonnae no text me ony mair",
        "stoap textin us",
        "Hello this is Margaret, stop messaging me",
        "ab zarurat nahi, message bandh karo",
        "não quero mais mensagens",
        "Будь ласка, не пишіть мені більше",
        "لا أريد رسائل بعد الآن",
    ];

    const NO_WISHES: &[&str] = &[
        "stop, i am fine",
        "i've got my own friends now, stop",
        "i have moved in with him, stop texting me",
        "this is margaret's son, stop texting me",
        "do not bother me",
        "knock them on the head",
        "message band ho gaye",
        "everyone has moved on, stop",
        "no stop",
        "will these texts stop?",
        "i would prefer to get texts",
        "texts welcome",
        "pain stop",
        "stop texting me until easter",
        "if he answers stop texting me",
        "stop texting my mum",
        "stop texting our kid",
        "stop texting my friend",
        "stop texting brother",
        "do not stop texting me",
        "please never stop sending these",
        "no more texts at night",
        "no texts today",
        "stop the texts but please ring me",
        "take me off these tablets",
        "i want it to stop",
        "i do not want them",
        "get me out of here",
        "stop texting me he reads them",
        "wrong number stop texting me",
        "are you going to stop texting me?",
        "he told me to say stop texting",
        "delete that message",
        "i like these texts, stop worrying",
        "enough",
        "pack it in",
        "end it",
    ];

    fn reading(text: &str) -> OptOut {
        read(&normalise::words(text))
    }

    #[test]
    fn a_plain_wish_is_obeyed() {
        for text in WISHES {
            assert_eq!(reading(text), OptOut::Automatic, "{text}");
        }
    }

    #[test]
    fn a_wish_with_anything_else_in_it_is_not() {
        for text in NO_WISHES {
            assert_ne!(reading(text), OptOut::Automatic, "{text}");
        }
    }

    /// All that is a wish as one word: a construction whose other words may all be absent would add to these.
    const ALONE_A_WISH: &str = "
        stop stopp stoppp stoap stahp stopall stopsign cease desist end quit cancel exit remove revoke optout
        unsubscribe unsubscribed unsubscribing deregister unregister unenrol unenroll unjoin
        stopiwch sdopiwch stopia sdopia stopa stopwch daddanysgrifio dadtanysgrifio wypisz wypiszcie wypisac rezygnuje
        discontinue unfollow cancle arret parar cancelar opreste opriti unsub unsubskrajb unsubscribir dezabonare dezabonati dezaboneaza desinscription desabonnement desabonner desinscrivez desabonnez
        abmelden abbestellen cancellatemi cancellami nebesiuskit neberasykit nerasykit
        стоп відписатися отписаться відпишіть отпишите відписка 不要再发短信了 请停止发短信 不要再发了 退订
    ";

    #[test]
    fn no_other_word_alone_is_a_wish() {
        let known: Vec<String> = ALONE_A_WISH.split_whitespace().map(|word| normalise::words(word).line).collect();
        let others: Vec<&str> = READER
            .grammar
            .words()
            .filter(|word| reading(word) == OptOut::Automatic && !known.contains(&normalise::words(word).line))
            .collect();
        assert!(others.is_empty(), "{others:?}");
    }

    #[test]
    fn what_is_more_often_said_of_other_things_counts_only_alone() {
        for text in ["END", "Cancel please", "quit, thanks"] {
            assert_eq!(reading(text), OptOut::Automatic, "{text}");
        }
        for text in ["cancel, i am fine now", "the end", "quit, i feel great", "end of"] {
            assert_ne!(reading(text), OptOut::Automatic, "{text}");
        }
    }

    #[test]
    fn a_message_too_long_for_a_wish_is_left_to_a_person() {
        let text = "please stop texting me ".repeat(MOST_WORDS);
        assert_eq!(reading(&text), OptOut::AskAPerson);
    }

    proptest! {
        #[test]
        fn one_word_that_does_not_belong_leaves_it_to_a_person(
            wish in prop::sample::select(WISHES),
            place in any::<prop::sample::Index>(),
            stranger in prop::sample::select(vec![
                "until", "unless", "till", "him", "her", "mum", "son", "tomorrow", "night", "tablets", "pain", "only",
                "instead", "wrong", "hospital",
            ]),
        ) {
            let mut words: Vec<&str> = wish.split(' ').collect();
            words.insert(place.index(words.len()), stranger);
            let text = words.join(" ");
            prop_assert_ne!(reading(&text), OptOut::Automatic, "{}", text);
        }

        #[test]
        fn a_denial_is_no_wish(
            denial in prop::sample::select(vec!["do not", "please never", "you must not", "they did not", "i would not"]),
            wish in prop::sample::select(vec![
                "stop texting me", "stop the messages", "unsubscribe me", "take me off the list", "remove my number",
                "opt me out", "cancel the texts", "discontinue these", "stop", "pack in the texts",
            ]),
        ) {
            let text = format!("{denial} {wish}");
            prop_assert_ne!(reading(&text), OptOut::Automatic, "{}", text);
        }
    }
}
