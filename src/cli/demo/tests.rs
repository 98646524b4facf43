//! The demo is lived through, without its page.

use super::*;
use crate::channel::Content;
use crate::store::master_key::MasterKey;
use crate::store::{Durability, case};

/// A demo in a folder of its own, which goes with it.
struct Stage {
    folder: PathBuf,
    demo: Demo,
}

impl Stage {
    async fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("linnet-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join("demo.db");
        let key = MasterKey::from_bytes(&[7; 32]);
        let db = Db::open(&file.to_string_lossy(), key, Durability::None).await.unwrap();
        Self { folder, demo: set_up(db).await.unwrap() }
    }

    fn handset(&self, name: &str) -> &Handset {
        self.demo.handsets.iter().find(|handset| handset.name == name).unwrap()
    }

    fn texts(&self, name: &str) -> Vec<String> {
        self.demo.phone.inbox(&self.handset(name).address).into_iter().map(|message| message.text).collect()
    }

    async fn writes(&self, name: &str, text: &str) {
        let id = format!("test:{name}:{text}:{}", self.demo.clock.now());
        let content = Content::Text(text.to_owned());
        let inbound = self.demo.phone.written(&self.handset(name).address, content, id, None);
        self.demo.engine.receive(vec![inbound]).await.unwrap();
        self.demo.engine.cycle().await.unwrap();
    }

    async fn skip_to_next(&self) {
        if let Some(next) = self.demo.engine.next_due().await.unwrap() {
            self.demo.clock.move_to(next);
        }
        self.demo.engine.cycle().await.unwrap();
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

#[tokio::test]
async fn a_visitor_reaches_a_link_worker_within_one_check_in() {
    let stage = Stage::new("visitor").await;
    stage.demo.engine.cycle().await.unwrap();
    assert_eq!(stage.texts("ann"), Vec::<String>::new());
    stage.skip_to_next().await;
    let first = stage.texts("ann");
    assert!(first.len() == 1 && first[0].contains("How has your week been?"), "{first:?}");
    stage.writes("ann", "1").await;
    let asked = stage.texts("ann").pop().unwrap();
    assert!(asked.contains("ring you"), "{asked}");
    let notice = stage.texts("sam").pop().expect("Sam is told");
    assert!(!notice.contains("Ann"), "{notice}");
    let code = notice.split(|c: char| !c.is_ascii_digit()).find(|word| word.len() == 4).expect("a code").to_owned();
    stage.writes("sam", &code).await;
    let mut tx = stage.demo.engine.db().read().await.unwrap();
    let open = case::list_open(&mut tx, stage.demo.scheme).await.unwrap();
    assert!(open.iter().all(|case| case.claimed_by.is_some()), "claimed");
}

#[tokio::test]
async fn the_other_people_live_along_for_twelve_weeks() {
    let stage = Stage::new("others").await;
    let began = stage.demo.clock.now();
    let (mut wrote, mut skips) = (0, 0);
    while stage.demo.clock.now() - began < chrono::TimeDelta::weeks(12) && skips < 300 {
        stage.skip_to_next().await;
        wrote += stage.demo.others.answer_all().await.unwrap();
        skips += 1;
    }
    assert!(stage.demo.clock.now() - began >= chrono::TimeDelta::weeks(12), "{skips} skips were not enough");
    assert!(wrote > 60, "{wrote} answers");
    let notices = stage.texts("sam").join("\n");
    for urgency in ["urgent", "today", "soon"] {
        assert!(notices.contains(urgency), "no case was {urgency}");
    }
    assert!(stage.texts("bryn").iter().any(|text| text.starts_with("Helo Bryn")), "a text in Welsh");
    let leftover = |text: &String| text.contains('{') || text.contains('}');
    for handset in &stage.demo.handsets {
        assert!(!stage.texts(&handset.name).iter().any(leftover), "a slot was left in a text to {}", handset.name);
    }
}
