//! The demo's page and its JSON: a whole check-in from the question to the link worker, as a tool would drive it.
#![allow(clippy::unwrap_used, clippy::print_stderr, reason = "tests")]

#[path = "support/phone_demo.rs"]
mod phone_demo;

use phone_demo::{Demo, soon};
use serde_json::json;

#[tokio::test]
async fn a_check_in_runs_from_the_question_to_the_link_worker() {
    let demo = Demo::start().await;
    let clock = demo.get("/demo/clock").await;
    assert_eq!(clock["shown"], "Tue 24 Nov 2026 10:25");
    assert!(clock["next_is"].as_str().unwrap().contains("weekly check-in"), "{clock}");
    assert_eq!(demo.next_check_in("ann").await["reached"], true);
    demo.hears("ann", "How has your week been?").await;

    let reply = json!({ "text": "2", "id": "first" });
    for _ in 0..2 {
        let (status, body) = demo.post("/phone/ann/messages", reply.clone()).await;
        assert_eq!((status, &body["id"]), (202, &json!("first")));
    }
    demo.hears("ann", "sorry it was a hard week").await;
    let mine = demo.messages("ann").await.into_iter().filter(|line| line == "me: 2").count();
    assert_eq!(mine, 1, "the same id is the same message");

    let understood = demo.get("/phone/ann/understood?limit=5").await;
    let turn = understood.as_array().unwrap().iter().find(|turn| turn["words"] == "2").unwrap();
    assert_eq!((&turn["read"][0]["name"], &turn["read"][0]["value"]), (&json!("week"), &json!("2")));
    assert_eq!(turn["concerns"][0]["because"], "they gave their week 0, 1 or 2 out of 10");
    assert!(turn["sent"][0]["text"].as_str().unwrap().contains("hard week"), "{turn}");
    assert_eq!(turn["always"], "A person reads every reply.");

    let cases = demo.get("/demo/cases").await;
    assert_eq!((&cases[0]["person"], &cases[0]["urgency"]), (&json!("Ann Carter"), &json!("today")));
    assert_eq!(cases[0]["words"][0]["text"], "2");
    let code = cases[0]["code"].as_str().unwrap();
    let notice = demo.hears("sam", code).await;
    assert!(!notice.contains("Ann"), "a notice holds no name: {notice}");
    demo.write("sam", &format!("{code} mine")).await;
    demo.hears("sam", "is yours").await;
    assert_eq!(demo.get("/demo/cases").await[0]["state"], "Claimed by Sam Okoro");
    let (status, _) = demo.post(&format!("/demo/cases/{code}/close"), json!({ "outcome": "Spoke with them" })).await;
    assert_eq!((status, demo.get("/demo/cases").await), (200, json!([])));

    demo.write("ann", "STOP").await;
    demo.hears("ann", "You will get no more automatic texts").await;
    let count = demo.messages("ann").await.len();
    demo.next_check_in("ben").await;
    assert_eq!(demo.messages("ann").await.len(), count, "nothing more comes after STOP");
}

#[tokio::test]
async fn frightening_words_are_answered_at_once_and_hold_everything() {
    let demo = Demo::start().await;
    demo.next_check_in("ann").await;
    demo.write("ann", "i want to end my life").await;
    let reply = demo.hears("ann", "999").await;
    assert!(reply.contains("Samaritans"), "{reply}");
    demo.hears("sam", "1 urgent case").await;
    let cases = demo.get("/demo/cases").await;
    assert_eq!((&cases[0]["urgency"], &cases[0]["hold"]), (&json!("urgent"), &json!("urgent concern")));
    let turn = demo.get("/phone/ann/understood?limit=1").await;
    assert_eq!(turn[0]["hold"], "urgent concern");
    let code = cases[0]["code"].as_str().unwrap();
    let (status, _) = demo.post(&format!("/demo/cases/{code}/release"), json!({})).await;
    assert_eq!(status, 200);
    assert!(demo.get("/demo/cases").await[0]["hold"].is_null());
    // The open question is asked again once staff let it go on.
    let asked = async || demo.messages("ann").await.iter().filter(|line| line.contains("How has your week")).count();
    soon(async || asked().await == 2).await;
}

#[tokio::test]
async fn what_was_said_is_there_after_a_restart() {
    let demo = Demo::start().await;
    demo.next_check_in("ann").await;
    demo.write("ann", "7").await;
    demo.hears("ann", "Did you get to").await;
    let before = demo.get("/phone/ann/messages").await;
    let folder = demo.kill().await;
    let demo = Demo::over(folder, "127.0.0.1:0").await;
    assert_eq!(demo.get("/phone/ann/messages").await, before);
    demo.write("ann", "yes").await;
    demo.hears("ann", "right for you so far").await;
}

#[tokio::test]
async fn a_request_that_cannot_be_done_says_why() {
    let demo = Demo::start().await;
    let unknown = demo.get("/phone/zoe/messages").await;
    assert_eq!(unknown["handsets"], json!(["ann", "ben", "sam"]));
    for (path, body, status, words) in [
        ("/phone/ann/messages", json!({ "text": "  " }), 400, "empty"),
        ("/phone/ann/messages", json!({ "txt": "7" }), 400, "unknown field"),
        ("/phone/ann/messages", json!({ "text": "7", "media": "photo" }), 400, "one of"),
        ("/phone/ann/messages", json!({ "media": "cake" }), 400, "photo"),
        ("/phone/ann/messages", json!({ "text": "7", "id": "a b" }), 400, "id"),
        ("/phone/zoe/messages", json!({ "text": "7" }), 404, "ann"),
        ("/demo/clock/to", json!({ "at": "2020-01-01T00:00:00Z" }), 400, "does not go back"),
        ("/demo/clock/next", json!({ "handset": "sam" }), 400, "staff"),
        ("/demo/cases/1234/close", json!({ "outcome": "Spoke with them" }), 404, "No open case"),
        ("/nowhere", json!({}), 404, "/phone/help"),
    ] {
        let (got, answer) = demo.post(path, body.clone()).await;
        assert_eq!(got, status, "{path} {body} {answer}");
        assert!(answer["error"].as_str().unwrap().contains(words), "{path} {body}: {answer}");
    }
    let (status, _) = demo.post("/phone/ann/messages", json!({ "text": "long ".repeat(20_000) })).await;
    assert_eq!(status, 413);
    let photo = json!({ "media": "photo", "caption": "at the group" });
    assert_eq!(demo.post("/phone/ann/messages", photo).await.0, 202);
    assert_eq!(demo.messages("ann").await[0], "me: (photo) at the group");
    demo.hears("ann", "cannot open that").await;
}

#[tokio::test]
async fn the_page_works_without_a_script_and_takes_nothing_from_elsewhere() {
    let demo = Demo::start().await;
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let page = http.get(&demo.url).send().await.unwrap();
    let policy = page.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
    let page = page.text().await.unwrap();
    assert!(page.contains("A person reads every reply.") && page.contains("invented"));
    for word in ["triage", "risk", "detect", "all clear"] {
        assert!(!page.to_lowercase().contains(word), "{word}");
    }
    assert!(!page.contains("style=") && !page.contains("onclick"), "nothing inline");

    let lost = http.get(format!("{}/?phone=zoe", demo.url)).send().await.unwrap();
    assert_eq!(lost.status(), 404);
    assert!(lost.text().await.unwrap().contains("There are: ann, ben, sam."));

    let form = [("phone", "ann"), ("staff", "sam"), ("on", "ann"), ("id", "form-1"), ("text", "<b>seven</b>")];
    let send = |site: &'static str| {
        http.post(format!("{}/do/write", demo.url)).header("sec-fetch-site", site).form(&form).send()
    };
    assert_eq!(send("cross-site").await.unwrap().status(), 403);
    let answer = send("same-origin").await.unwrap();
    assert_eq!(
        (answer.status().as_u16(), &answer.headers()["location"]),
        (303, &"/?phone=ann&staff=sam".parse().unwrap())
    );
    let page = http.get(format!("{}/?phone=ann&staff=sam", demo.url)).send().await.unwrap().text().await.unwrap();
    assert!(page.contains("&lt;b&gt;seven&lt;/b&gt;") && !page.contains("<b>seven"));
    let next = http.post(format!("{}/do/next", demo.url)).form(&[("phone", "ann"), ("whose", "ann")]).send().await;
    assert_eq!(next.unwrap().status(), 303);
    demo.hears("ann", "How has your week been?").await;
}

/// `cargo test --test phone -- --ignored serves` and look at http://127.0.0.1:8099.
#[tokio::test]
#[ignore = "serves until it is stopped"]
async fn serves_the_page_to_look_at() {
    let demo = Demo::start_on("127.0.0.1:8099").await;
    eprintln!("{}", demo.url);
    std::future::pending::<()>().await;
}
