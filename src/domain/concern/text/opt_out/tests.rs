//! Wishes that are obeyed, and what looks like one and is not.

use proptest::prelude::*;

use super::super::normalise;
use super::*;
use crate::domain::concern::OptOut;

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
    "stop bloody texting, my battery goes",
    "sack the texts off marra",
    "nah not for me ta, no more",
    "Please withdraw me from this service.",
    "I no longer wish to take part",
    "divvent text us nee more",
    "unsub pls, get enough of this off the dentist",
    "No further messages. Keith Barlow",
    "stand me down from these, ta",
    "that church have me booked solid so no more messages thanks",
    "cheers for asking but that's me done with the texts",
    "I'll be stepping back from the messages now, all the best, Kath",
    "my thumbs are too big for this phone, take me off the list pls",
    "goodbye to the texts, ta",
    "draw a line under the texts please",
    "right you've done your bit, no more check ins ta",
    "Please stop the texts, my daughter pops in every day",
    "Take me off hun, 4 kids and school apps pinging all day",
    "stop it wi these txts yeah",
    "wasting my time. stop",
    "I don't want these. Stop",
    "do stop these please",
    "please stop these, the phone wakes him",
    "no more texts please Ivy",
    "take me off please, my mates keep laughing",
    "no more texts please, i keep pressing the wrong button",
];

const NO_WISHES: &[&str] = &[
    "osteoporosis, so no more bungee",
    "my phone was off, please dont take me off the list",
    "i cant cope any more. end it",
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
    "STOP texting me. it wont matter after tonight",
    "no more texts hes reading them",
    "no more texts please im moving to my sisters where he cant find me",
    "stop texting, ive made my peace",
    "please stop my mums phone now",
    "stop texting my mates",
    "remove my friend from the list",
    "no more texts. love you all",
    "no more texts, i am pointless",
    "make it stop please",
    "i've had enough. stop it please",
    "no more please i cant take it",
    "stop texting her",
    "stop texting Ivy",
    "no more texts, he goes through my phone",
    "no more texts he doesnt like it",
    "no more texts, his mother reads them",
    "do you stop these",
    "I'd prefer letters, no more texts",
    "no more texts, they read my phone",
    "no more texts, the allotment is no use now",
    "stop texting me, the dog has a new home",
    "stop texting me at the gym",
    "no more texts, phone is better",
    "no more texts to the choir",
    "no more texts about the football",
    "no more texts. the end",
    "nope dont want it to stop",
    "please take me off the list for the ukulele, my thumbs are bad",
    "cut it out, not the texts i mean the fringe",
    "I should like to stop now. Not the texts.",
    "nu opriti mesajele, imi plac",
    "message na karo ji, oh vekh lainda",
    "no texts needed now, I have sorted what you would all have to sort",
    "Stop contacting me, I am NOT Wayne",
    "I'm going to sleep for good so you can stop the texts",
    "no more. please no more",
    "stop texting at tea time",
    "stop 7",
    "no more texts and no more me",
    "end me, stop the messages",
    "stop texting me. let it end",
    "i am finished, no more texts please",
    "switch me off. no more texts please thanks",
    "cancel me. from your list, from the lot",
    "STOP STOP STOP not you, the ads for 888! yes to your texts",
    "dads in a care home now so no need for texts",
    "agnes wants no more of your messages",
    "no more texts, my son has the phone",
    "none of these thanks",
    "i have cancer again so i shant be bothering with these. stop them, please",
    "no more texts. 3 boxes",
    "no more texts, my phone is bugged",
    "no more texts, whatsapp is better",
    "stop texting so much",
    "stop texting me so early",
    "no more texts. im done",
    "stop texting im so tired",
    "no more texts, i give up",
    "stop texting me its all pointless",
    "stop the texts im leaving",
    "no more texts, forget about me",
    "no more texts i wont need them",
    "I'd be glad if it ended",
    "i have decided to end these",
    "these are not working for me",
    "cancel me out",
    "finished with these. finished with me",
    "no more of this from me",
    "Liked \u{201c}Reply STOP to end messages\u{201d}",
];

/// No table has the whole of these.
const LIKELY_WISHES: &[&str] = &[
    "i get too many messages as it is, end it please",
    "my texts cost me 10p each so end it please",
    "please can my name come off this x",
    "could you take me off whatever list this is? thank you",
    "not wanting to do these any more if thats ok x",
    "I feel a lot better now and would like these to stop, thank you",
    "can u end these for me",
    "please stop the texts, they always come when I'm on nights",
    "I'm down the club every night see, I don't want texts on top",
    "Beta please stop sending these, I can not read the small writing",
    "dim mwy o decsts plis, dwi'n brysur gyda'r wyna",
    "proszę już nie pisać, wszystko u mnie dobrze, dziękuję",
];

/// Much the same words, and something that a person must see.
const LIKELY_AND_MORE: &[&str] = &[
    "please can my name come off this, I have given the cat away",
    "take my name off the list, im checking out tonight",
    "I don't want these to stop",
    "never take me off this list pet",
    "stop sending them, he checks my phone",
    "dont waste these on me im worthless",
    "id like to come off this and talk to somebody instead",
    "could these come in the evening instead",
    "i cant do these any more, i cant do anything any more",
    "my heart wont stop racing, stop texting",
    "leave me off the list please, he gets angry when it beeps",
    "could these stop on sundays",
    "stop sending the nurse",
    "please could these headaches stop",
    "opting out of the swim, thanks x",
    "im up at half four so stop texting me of a night",
    "did i ask for these to stop",
    "maybe leave me off this month",
    "stopiwch y tecsts tan y nadolig",
    "nu mai trimiteti mesaje, sotul meu citeste tot",
    "koniec z smsami, maz mnie bije",
    "message na bhejo, mera pati phone dekhta hai",
];

#[test]
fn what_is_most_likely_a_wish_is_obeyed_where_nobody_hears_anything_else() {
    for text in LIKELY_WISHES {
        let wish = read(&normalise::words(text), true, true);
        assert!(matches!(wish, Wish::BesideOthers(..)), "{text}: {wish:?}");
        assert_eq!(reading(text), OptOut::Automatic, "{text}");
    }
    let obeyed: Vec<_> = LIKELY_AND_MORE.iter().filter(|text| reading(text) == OptOut::Automatic).collect();
    assert!(obeyed.is_empty(), "obeyed: {obeyed:#?}");
}

/// By all readers: what stands beside a wish is heard by each.
fn reading(text: &str) -> OptOut {
    super::super::read(text, None).opt_out
}

#[test]
fn a_plain_wish_is_obeyed() {
    let left: Vec<_> = WISHES.iter().filter(|text| reading(text) != OptOut::Automatic).collect();
    assert!(left.is_empty(), "left to a person: {left:#?}");
}

#[test]
fn a_wish_with_anything_else_in_it_is_not() {
    let obeyed: Vec<_> = NO_WISHES.iter().filter(|text| reading(text) == OptOut::Automatic).collect();
    assert!(obeyed.is_empty(), "obeyed: {obeyed:#?}");
}

/// All that is a wish as one word: a construction whose other words may all be absent would add to these.
const ALONE_A_WISH: &str = "
    stop stopp stoppp stoap stahp stopall stopsign cease desist end quit cancel exit remove revoke optout
    unsubscribe unsubscribed unsubscribing deregister unregister unenrol unenroll unjoin
    stopiwch sdopiwch stopia sdopia stopa stopwch daddanysgrifio dadtanysgrifio wypisz wypiszcie wypisac rezygnuje
    stoptexting stoptextingme stoptextsplease stoptexts nomoretexts nomoretextsplease stopmessagingme donttextme
    donttext stopmessages
    discontinue unfollow cancle arret parar cancelar opreste opriti unsub unsubskrajb unsubscribir
    dezabonare dezabonati dezaboneaza desinscription
    desabonnement desabonner desinscrivez desabonnez
    abmelden abbestellen cancellatemi cancellami nebesiuskit neberasykit nerasykit
    стоп відписатися отписаться відпишіть отпишите відписка 不要再发短信了 请停止发短信 不要再发了 退订
    请不要再发短信给我了 不要再给我发信息了
    请不要再发短信了 别再发了 不用再发了 請不要再發短訊給我 不要再發了
    不要再给我发短信了 不要再傳短訊了 唔好再send 请不要再给我发短信了
";

#[test]
fn no_other_word_alone_is_a_wish() {
    let known: Vec<String> = ALONE_A_WISH.split_whitespace().map(|word| normalise::words(word).line).collect();
    let others: Vec<&str> = READER
        .grammar
        .words()
        .filter(|word| {
            read(&normalise::words(word), false, false) == Wish::Plain && !known.contains(&normalise::words(word).line)
        })
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
fn what_stands_beside_a_wish_keeps_its_place() {
    let marked = |text| beside_any(&normalise::words(text)).map(|(_, words)| words.line);
    assert_eq!(
        marked("my toddler keeps replying, texts off please").as_deref(),
        Some(" my toddler keeps replying | … ")
    );
    assert_eq!(marked("no more texts").as_deref(), Some(" … "));
    assert_eq!(marked("the bus was late"), None, "no wish");
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
            "until", "unless", "till", "tomorrow", "instead", "letters", "email", "police", "funeral", "goodbye", "dying",
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
