//! The table of what can come of a send, on every channel.

use linnet::channel::{LookUp, Sent};

use crate::side::{IMPATIENT, PATIENT, Side, outgoing, start};
use crate::support::fake_server::Fault;

/// What a send came to, without its words.
#[derive(Debug, PartialEq, Eq)]
enum Came {
    Accepted,
    Refused(Option<u64>),
    Failed,
    Blocked,
    Unknown,
}

fn came(sent: &Sent) -> Came {
    match sent {
        Sent::Accepted { .. } => Came::Accepted,
        Sent::Refused { retry_after_seconds, .. } => Came::Refused(*retry_after_seconds),
        Sent::Failed { .. } => Came::Failed,
        Sent::BlockedByPerson { .. } => Came::Blocked,
        Sent::Unknown { .. } => Came::Unknown,
    }
}

/// What goes wrong; what we make of it; whether the provider has the message.
const CASES: [(Fault, Came, bool); 10] = [
    (Fault::TooMany { retry_after: 17 }, Came::Refused(Some(17)), false),
    (Fault::ServerError, Came::Unknown, false),
    (Fault::BadGateway, Came::Unknown, false),
    (Fault::Garbage, Came::Unknown, false),
    (Fault::Cut, Came::Unknown, false),
    (Fault::AcceptThenCut, Came::Unknown, true),
    (Fault::Hang, Came::Unknown, false),
    (Fault::AcceptThenHang, Came::Unknown, true),
    (Fault::NoSuchAddress, Came::Failed, false),
    (Fault::Blocked, Came::Blocked, false),
];

#[tokio::test]
async fn what_goes_wrong_is_told_apart_by_whether_it_was_sent() {
    for side in Side::all().await {
        for (fault, expected, taken) in CASES {
            if !side.next_send(fault) {
                continue;
            }
            let waits = matches!(fault, Fault::Hang | Fault::AcceptThenHang);
            let channel = side.channel(if waits { IMPATIENT } else { PATIENT });
            let before = side.taken().len();
            let sent = channel.send(&outgoing(side.address(), "How are you?")).await;
            assert_eq!(came(&sent), expected, "{} {fault:?}", channel.kind());
            assert_eq!(side.taken().len() - before, usize::from(taken), "{} {fault:?}", channel.kind());
        }
        assert_eq!(side.refused(), Vec::<String>::new());
    }
}

#[tokio::test]
async fn a_wrong_token_is_tried_again_later_for_the_person_is_not_to_blame() {
    for side in Side::all().await {
        if side.next_send(Fault::WrongCredentials) {
            let sent = side.channel(PATIENT).send(&outgoing(side.address(), "How are you?")).await;
            assert!(matches!(came(&sent), Came::Refused(Some(_))), "{sent:?}");
        }
    }
}

#[tokio::test]
async fn a_text_arrives_as_it_was_written() {
    let texts = [
        "How are you, 0 (bad) to 10 (good)?",
        "Sut wyt ti heddiw? ŵ ŷ",
        "Da iawn 🙂👨‍👩‍👧 _not_ *markup* <b>&amp;",
        "line one\nline two",
    ];
    for side in Side::all().await {
        let channel = side.channel(PATIENT);
        for (number, text) in texts.into_iter().enumerate() {
            let mut message = outgoing(side.address(), text);
            message.id = linnet::domain::id::OutboxId(uuid::Uuid::from_u128(number as u128));
            assert_eq!(came(&channel.send(&message).await), Came::Accepted, "{}", channel.kind());
        }
        assert_eq!(side.taken(), texts, "{}", channel.kind());
        assert_eq!(side.refused(), Vec::<String>::new());
    }
}

#[tokio::test]
async fn an_address_that_no_provider_takes_fails_for_good() {
    for side in Side::all().await {
        if let Some(address) = side.bad_address() {
            let sent = side.channel(PATIENT).send(&outgoing(address, "How are you?")).await;
            assert_eq!(came(&sent), Came::Failed);
        }
    }
}

#[tokio::test]
async fn a_provider_that_is_down_has_certainly_not_taken_it() {
    for side in Side::all().await {
        if let Some(channel) = side.unreachable().await {
            assert_eq!(came(&channel.send(&outgoing(side.address(), "How are you?")).await), Came::Refused(None));
            assert_eq!(channel.look_up(&outgoing(side.address(), "How are you?"), start()).await, LookUp::CannotTell);
        }
    }
}

#[tokio::test]
async fn a_text_beyond_the_limit_never_reaches_the_provider() {
    for side in Side::all().await {
        let channel = side.channel(PATIENT);
        let limits = channel.limits();
        for text in ["a".repeat(limits.longest + 1), "🙂".repeat(limits.longest), " \n".to_owned()] {
            if limits.fit(&text) {
                continue;
            }
            assert_eq!(came(&channel.send(&outgoing(side.address(), &text)).await), Came::Failed, "{}", channel.kind());
        }
        assert!(side.taken().is_empty());
        let longest = outgoing(side.address(), &"a".repeat(limits.longest));
        assert_eq!(came(&channel.send(&longest).await), Came::Accepted);
    }
}

#[tokio::test]
async fn after_an_unknown_send_the_provider_is_asked() {
    for side in Side::all().await {
        let channel = side.channel(PATIENT);
        let message = outgoing(side.address(), "How are you?");
        side.next_send(Fault::AcceptThenCut);
        channel.send(&message).await;
        let another = outgoing(side.address(), "Something else");
        let found = channel.look_up(&message, start()).await;
        match side {
            Side::Telegram(_) => assert_eq!(found, LookUp::CannotTell),
            Side::Twilio(_) => {
                assert!(matches!(found, LookUp::Found { .. }));
                assert_eq!(channel.look_up(&another, start()).await, LookUp::NotFound);
                let tomorrow = start() + chrono::TimeDelta::days(1);
                assert_eq!(
                    channel.look_up(&message, tomorrow).await,
                    LookUp::NotFound,
                    "an earlier text is another one"
                );
            }
            Side::Phone(_) => assert!(matches!(found, LookUp::Found { .. })),
        }
    }
}
