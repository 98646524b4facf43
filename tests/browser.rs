//! The demo's page in a real browser: a visitor types a reply, sees the next question and what was understood.
#![allow(clippy::unwrap_used, reason = "tests")]

#[path = "support/browser.rs"]
mod browser;
#[path = "support/phone_demo.rs"]
mod phone_demo;

use browser::Browser;
use phone_demo::Demo;
use serde_json::json;

const ENTER: &str = "\u{e007}";

#[tokio::test]
async fn a_visitor_lives_through_a_check_in() {
    let Some(browser) = Browser::open(1400, 900).await else { return };
    let demo = Demo::start().await;
    browser.go_to(&demo.url).await;
    browser.sees("#clock", "Tue 24 Nov 2026 10:25").await;
    browser.click("form[action='/do/next'] button").await;
    browser.sees("#thread", "How has your week been?").await;

    browser.type_into("#write", &format!("2{ENTER}")).await;
    browser.sees("#thread", "sorry it was a hard week").await;
    browser.sees("#understood", "Read as week = 2 because it is the only number in the reply.").await;
    browser.sees("#understood", "A person reads every reply.").await;
    browser.sees("#cases", "For today").await;
    browser.sees("#notices", "1 case for today").await;
    let focus = browser.run("return [document.activeElement.id, document.querySelector('#write').value]").await;
    assert_eq!(focus, json!(["write", ""]), "the field is empty again and still has the focus");

    browser.click("#code").await;
    browser.sees("#notices", "is yours").await;
    browser.sees("#cases", "Claimed by Sam Okoro").await;
    browser.click("#cases form[action='/do/close'] button").await;
    browser.sees("#cases", "No case is open.").await;

    // A quick reply, words that no page may run, and what is only on this page's own server.
    browser.click(".quick button[value='STOP']").await;
    browser.sees("#thread", "You will get no more automatic texts").await;
    browser.type_into("#write", &format!("<img src=x onerror=document.title='no'>{ENTER}")).await;
    browser.sees("#thread", "<img src=x").await;
    let there = browser.run("return [document.title, performance.getEntriesByType('resource').every((one) => one.name.startsWith(location.origin))]").await;
    assert_eq!(there, json!(["Linnet: a phone to try", true]));
    browser.close().await;
}

#[tokio::test]
async fn everything_is_in_reach_on_a_narrow_phone_and_of_the_keyboard() {
    let Some(browser) = Browser::open(390, 844).await else { return };
    let demo = Demo::start().await;
    demo.next_check_in("ann").await;
    demo.write("ann", "i want to end my life").await;
    demo.hears("ann", "999").await;
    browser.go_to(&demo.url).await;
    browser.sees("#held", "Release the hold").await;
    let wide = browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth").await;
    assert_eq!(wide, json!(0), "nothing sticks out sideways");
    let unlabelled = "return [...document.querySelectorAll('input:not([type=hidden]), select')]
        .filter((one) => !one.labels?.length && !one.ariaLabel).length";
    assert_eq!(browser.run(unlabelled).await, json!(0), "every field has a label");
    let small = "return [...document.querySelectorAll('body *')]
        .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
        .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 14).map((one) => one.outerHTML)";
    assert_eq!(browser.run(small).await, json!([]), "nothing is set small");
    let faint = browser.run(CONTRAST).await;
    assert_eq!(faint, json!([]), "text that stands out too little from its ground");
    // Their own words about an urgent concern are shown only to who asks.
    let open = browser.run("return document.querySelector('#cases details').open").await;
    assert_eq!(open, json!(false));
    browser.click("#held button").await;
    browser.sees("#understood", "Staff released the hold.").await;
    browser.close().await;
}

/// Text whose contrast with the nearest plain ground is below the 4.5 of WCAG AA.
const CONTRAST: &str = "
    const light = (rgb) => {
        const [r, g, b] = rgb.match(/[\\d.]+/g).map((one) => { one /= 255; return one <= .03928 ? one / 12.92 : ((one + .055) / 1.055) ** 2.4; });
        return .2126 * r + .7152 * g + .0722 * b;
    };
    const ground = (one) => {
        for (; one; one = one.parentElement) {
            const style = getComputedStyle(one);
            // The telephone's body runs from one dark shade to another: the lightest counts.
            if (style.backgroundImage !== 'none') return style.backgroundImage.match(/rgb\\([^)]*\\)/)[0];
            if (!style.backgroundColor.endsWith(', 0)')) return style.backgroundColor;
        }
    };
    return [...document.querySelectorAll('body *')]
        .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) && one.offsetParent)
        .map((one) => {
            const [a, b] = [light(getComputedStyle(one).color), light(ground(one))].sort((x, y) => y - x);
            return [one.outerHTML.slice(0, 80), (a + .05) / (b + .05)];
        })
        .filter(([, contrast]) => contrast < 4.5);
";

/// `cargo test --test browser -- --ignored picture` makes the picture in the README anew; `pngquant` then makes it a third as large.
#[tokio::test]
#[ignore = "writes docs/phone-page.png"]
async fn a_picture_of_the_page() {
    let demo = Demo::start().await;
    demo.next_check_in("ann").await;
    demo.write("ben", "i want to end my life").await;
    demo.hears("sam", "1 urgent case").await;
    demo.write("ann", "not great tbh, bout a 2").await;
    demo.hears("ann", "sorry it was a hard week").await;
    demo.hears("sam", "1 case for today").await;
    let cases = demo.get("/demo/cases").await;
    demo.write("sam", cases[0]["code"].as_str().unwrap()).await;
    demo.hears("sam", "is yours").await;
    demo.write("ann", "yes pls").await;
    demo.hears("ann", "will ring").await;
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    std::fs::create_dir_all(&folder).unwrap();
    for (name, width, height) in [("phone-page.png", 1400, 900), ("../target/phone-page-narrow.png", 390, 844)] {
        let browser = Browser::open(width, height).await.unwrap();
        browser.go_to(&demo.url).await;
        browser.sees("#cases", "Ben Hughes").await;
        std::fs::write(folder.join(name), browser.picture().await).unwrap();
        if width < 600 {
            for (part, name) in [(".middle", "narrow-2"), (".staff", "narrow-3"), ("#cases", "narrow-4")] {
                browser.run(&format!("document.querySelector('{part}').scrollIntoView()")).await;
                let path = folder.join(format!("../target/phone-page-{name}.png"));
                std::fs::write(path, browser.picture().await).unwrap();
            }
        }
        browser.close().await;
    }
}
