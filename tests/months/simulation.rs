//! The world of the simulation: what survives a crash, what happens next, and the engine in between.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll;

use chrono::{DateTime, TimeDelta, Utc};
use linnet::channel::phone::{Fault, Phone};
use linnet::channel::{Channel, Content, Inbound, Outgoing};
use linnet::clock::{Clock, ManualClock};
use linnet::domain::id::{PersonId, SchemeId};
use linnet::engine::chance::Chance;
use linnet::engine::{Engine, Way};
use linnet::store::case::{self, State};
use linnet::store::master_key::MasterKey;
use linnet::store::{Db, Durability, escalation};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use sqlx::SqlitePool;
use tokio::sync::{Notify, Semaphore};

use crate::life;
use crate::world::{SLUG, World, example, number};

/// A clock that is asked at many places of the engine, and may end the process at any of them.
pub struct CrashClock {
    pub clock: Arc<ManualClock>,
    /// Looks at the clock until the crash; negative: none is planned.
    countdown: AtomicI64,
    pub crashed: AtomicBool,
}

impl Clock for CrashClock {
    fn now(&self) -> DateTime<Utc> {
        if self.countdown.fetch_sub(1, Ordering::SeqCst) == 0 {
            self.crashed.store(true, Ordering::SeqCst);
        }
        self.clock.now()
    }
}

/// Something that somebody does at a time.
enum Act {
    Arrives(Inbound),
    /// A member of staff looks at the newest open case and claims it.
    Claims(usize),
    /// They tried, or spoke and closed it.
    Works(String, bool),
}

/// What was written while calls were slow.
#[derive(Default)]
struct CutIn {
    /// Brought and not acknowledged.
    brought: Vec<Inbound>,
    taken: Vec<Inbound>,
}

/// What goes wrong, and what arrived in truth.
pub struct Weather {
    seed: u64,
    pub calm: AtomicBool,
    calls: Mutex<HashMap<u64, u64>>,
    /// How often each message of the outbox arrived.
    pub arrivals: Mutex<BTreeMap<uuid::Uuid, u32>>,
    pub faults: AtomicU64,
    /// Messages whose call has begun, and slow calls that wait for somebody to cut in.
    started: Mutex<BTreeSet<uuid::Uuid>>,
    waiting: Mutex<Vec<Arc<Semaphore>>>,
    slow: Notify,
    /// Who said STOP or is held since; no call to them may begin, save what answers that.
    silent: Mutex<BTreeSet<String>>,
    /// Calls that began all the same.
    pub wrong_calls: Mutex<Vec<uuid::Uuid>>,
}

pub struct Simulation {
    pub world: World,
    pub engine: Option<Engine>,
    pub db: Db,
    clock: Arc<CrashClock>,
    pub phone: Phone,
    pub scheme: SchemeId,
    pub weather: Arc<Weather>,
    random: StdRng,
    heap: BinaryHeap<Reverse<(i64, u64)>>,
    acts: HashMap<u64, Act>,
    sequence: u64,
    pub people: Vec<(PersonId, String)>,
    staff: Vec<String>,
    read: HashMap<String, u64>,
    pub acknowledged: BTreeSet<String>,
    pub steps: u64,
    pub crashes: u64,
    pub cut_ins: u64,
    pub delivered: u64,
    seed: u64,
    /// Looks at the database from outside.
    pub pool: SqlitePool,
}

impl Simulation {
    pub async fn begin(seed: u64, people: u32) -> Self {
        let world = World::with(&example()).await;
        let mut random = StdRng::seed_from_u64(seed);
        let staff = [("Sam Worker", 900), ("Kim Okoro", 901), ("Lee Manager", 902)];
        for (name, last) in staff {
            world.staff(name, last).await;
        }
        let mut enrolled = Vec::new();
        for last in 1..=people {
            world.enrolled(&life::somebody_by_chance(&mut random, last)).await;
            enrolled.push((world.person_id(last).await, number(last)));
        }
        let weather = Arc::new(Weather {
            seed,
            calm: AtomicBool::new(false),
            calls: Mutex::default(),
            arrivals: Mutex::default(),
            faults: AtomicU64::new(0),
            started: Mutex::default(),
            waiting: Mutex::default(),
            slow: Notify::new(),
            silent: Mutex::default(),
            wrong_calls: Mutex::default(),
        });
        let clock = Arc::new(CrashClock {
            clock: world.clock.clone(),
            countdown: AtomicI64::new(-1),
            crashed: AtomicBool::new(false),
        });
        let (phone, scheme, db) = (world.phone.clone(), world.scheme, world.db.clone());
        phone.set_faults(Some(Arc::new({
            let (weather, clock) = (weather.clone(), clock.clone());
            move |message| weather.fault(message, &clock.crashed)
        })));
        let mut simulation = Self {
            pool: SqlitePool::connect(&world.url).await.unwrap(),
            world,
            engine: None,
            db,
            clock,
            phone,
            scheme,
            weather,
            random,
            heap: BinaryHeap::new(),
            acts: HashMap::new(),
            sequence: 0,
            people: enrolled,
            staff: staff.iter().map(|(_, last)| number(*last)).collect(),
            read: HashMap::new(),
            acknowledged: BTreeSet::new(),
            steps: 0,
            crashes: 0,
            cut_ins: 0,
            delivered: 0,
            seed,
        };
        simulation.start_engine();
        simulation
    }

    fn start_engine(&mut self) {
        let ways = vec![Way { scheme: self.scheme, channel: Channel::Phone(self.phone.clone()) }];
        let chance = Chance::seeded(self.seed.wrapping_mul(1_000).wrapping_add(self.crashes));
        self.engine = Some(Engine::new(self.db.clone(), self.clock.clone(), chance, ways));
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.clock.clock.now()
    }

    fn at(&mut self, moment: DateTime<Utc>, act: Act) {
        self.sequence += 1;
        self.heap.push(Reverse((moment.timestamp_millis(), self.sequence)));
        self.acts.insert(self.sequence, act);
    }

    pub async fn live_until(&mut self, end: DateTime<Utc>) {
        let mut idle = 0;
        loop {
            let due = self.engine.as_ref().unwrap().next_due().await.unwrap();
            let acts = self.heap.peek().and_then(|Reverse((at, _))| DateTime::from_timestamp_millis(*at));
            let Some(next) = due.into_iter().chain(acts).min().filter(|next| *next <= end) else { break };
            idle = if next > self.now() { 0 } else { idle + 1 };
            assert!(idle < 200, "it never comes to rest: {next} is due at {}", self.now());
            self.clock.clock.set(next.max(self.now()));
            self.step().await;
        }
        self.clock.clock.set(end);
        self.step().await;
    }

    async fn step(&mut self) {
        self.steps += 1;
        let batch = self.what_arrives().await;
        self.plan_a_crash();
        if !batch.is_empty() {
            let engine = self.engine.take().unwrap();
            let outcome = self.unless_it_crashes(engine.receive(batch.clone())).await;
            self.engine = Some(engine);
            match outcome {
                Some(Ok(())) => self.acknowledge(&batch).await,
                Some(Err(error)) => panic!("nothing is wrong with the database: {error}"),
                None => self.crash().await,
            }
            if outcome_is_lost(&self.acknowledged, &batch) {
                // The provider heard nothing: it brings them again.
                for inbound in batch {
                    let later = self.now() + TimeDelta::seconds(self.random.random_range(5..60));
                    self.at(later, Act::Arrives(inbound));
                }
            }
        }
        self.somebody_cuts_in().await;
        let before = self.before().await;
        self.plan_a_crash();
        let engine = self.engine.take().unwrap();
        let mut cut_in = CutIn::default();
        let outcome = tokio::select! {
            outcome = self.unless_it_crashes(engine.cycle()) => outcome,
            () = self.cut_into_calls(&engine, &mut cut_in) => unreachable!("it waits for ever"),
        };
        self.engine = Some(engine);
        match outcome {
            Some(outcome) => drop(outcome.unwrap()),
            None => self.crash().await,
        }
        self.weather.silent.lock().unwrap().clear();
        self.weather.waiting.lock().unwrap().clear();
        self.cut_ins += u64::try_from(cut_in.taken.len()).unwrap();
        self.acknowledge(&cut_in.taken).await;
        for inbound in cut_in.brought {
            self.at(self.now() + TimeDelta::seconds(7), Act::Arrives(inbound));
        }
        let delivered = self.look_at_phones();
        self.check(&before, &delivered).await;
    }

    /// Between the turn that queued a text and its sending, the very person says STOP, or worse: chance alone
    /// would hardly ever meet that gap.
    async fn somebody_cuts_in(&mut self) {
        if self.weather.calm.load(Ordering::SeqCst) || !self.random.random_bool(0.3) {
            return;
        }
        self.engine.as_ref().unwrap().tick().await.unwrap();
        let Some(address) = self.somebody_about_to_be_texted().await else { return };
        if self.random.random_bool(0.1) {
            let text = if self.random.random_bool(0.7) { "STOP" } else { life::CRISIS };
            let batch = vec![self.written(&address, Content::Text(text.to_owned()))];
            self.engine.as_ref().unwrap().receive(batch.clone()).await.unwrap();
            self.acknowledge(&batch).await;
            self.cut_ins += 1;
        }
    }

    /// While a call to somebody is slow, others whose messages are claimed already say STOP or are in danger.
    async fn cut_into_calls(&self, engine: &Engine, cut_in: &mut CutIn) {
        loop {
            self.weather.slow.notified().await;
            for address in self.claimed_and_not_called().await.into_iter().take(2) {
                let id = format!("c{}-{}", self.steps, cut_in.taken.len());
                let text = if self.steps.is_multiple_of(3) { "STOP" } else { life::CRISIS };
                let inbound = self.phone.written(&address, Content::Text(text.to_owned()), id, Some(self.now()));
                cut_in.brought.push(inbound.clone());
                engine.receive(vec![inbound]).await.unwrap();
                cut_in.taken.extend(cut_in.brought.pop());
                self.weather.silent.lock().unwrap().insert(address);
            }
            for gate in self.weather.waiting.lock().unwrap().drain(..) {
                gate.add_permits(1);
            }
        }
    }

    async fn claimed_and_not_called(&self) -> Vec<String> {
        let claimed = self.claimed().await;
        let started = self.weather.started.lock().unwrap();
        claimed.into_iter().filter(|(id, _)| !started.contains(id)).map(|(_, address)| address).collect()
    }

    async fn acknowledge(&mut self, batch: &[Inbound]) {
        self.check_received(batch).await;
        self.acknowledged.extend(batch.iter().map(|inbound| inbound.external_id.clone()));
    }

    /// What somebody does now; claims are texts like any other.
    async fn what_arrives(&mut self) -> Vec<Inbound> {
        let mut batch = Vec::new();
        while let Some(Reverse((at, sequence))) = self.heap.peek().copied() {
            if at > self.now().timestamp_millis() {
                break;
            }
            self.heap.pop();
            match self.acts.remove(&sequence).unwrap() {
                Act::Arrives(inbound) => batch.push(inbound),
                Act::Claims(staff) => {
                    let code = self.world.codes().await.into_iter().next();
                    let Some(code) = code else { continue };
                    batch.push(self.written(&self.staff[staff].clone(), Content::Text(code.clone())));
                    let closes = self.random.random_bool(0.8);
                    if self.random.random_bool(0.9) {
                        let later = self.now() + TimeDelta::minutes(self.random.random_range(2..120));
                        self.at(later, Act::Works(code, closes));
                    }
                }
                Act::Works(code, closes) => self.work_on(&code, closes).await,
            }
        }
        batch
    }

    fn written(&mut self, address: &str, content: Content) -> Inbound {
        self.sequence += 1;
        let id = format!("w{}", self.sequence);
        self.phone.written(address, content, id, Some(self.now()))
    }

    /// The owner of a case rings, and mostly speaks to them; then it is closed and what was held goes on.
    async fn work_on(&mut self, code: &str, closes: bool) {
        let mut tx = self.db.begin().await.unwrap();
        let open = case::list_open(&mut tx, self.scheme).await.unwrap();
        let Some(found) = open.into_iter().find(|case| case.code == code && case.claimed_by.is_some()) else { return };
        let event = |kind: &str| escalation::Event {
            kind: kind.to_owned(),
            detail: String::new(),
            staff: found.claimed_by,
            turn: None,
            note: Some(format!("{} spoke", life::CANARY)),
            at: self.now(),
        };
        if closes {
            case::close(&mut tx, self.scheme, found.id, "spoken", &event("closed")).await.unwrap();
        } else {
            case::record(&mut tx, self.scheme, found.id, State::Attempted, &event("attempted")).await.unwrap();
        }
        tx.commit().await.unwrap();
        if let Some(person) = found.person.filter(|_| closes) {
            self.engine.as_ref().unwrap().release(self.scheme, person).await.unwrap();
        } else if !closes {
            let later = self.now() + TimeDelta::minutes(self.random.random_range(30..600));
            self.at(later, Act::Works(code.to_owned(), true));
        }
    }

    fn plan_a_crash(&mut self) {
        let crash = !self.weather.calm.load(Ordering::SeqCst) && self.random.random_bool(0.03);
        let after = if crash { self.random.random_range(0..25) } else { -1 };
        self.clock.countdown.store(after, Ordering::SeqCst);
    }

    /// Drops the work where it stands once the crash has come: no line of it runs after that.
    async fn unless_it_crashes<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        let mut work = pin!(work);
        std::future::poll_fn(|context| match work.as_mut().poll(context) {
            Poll::Ready(done) => Poll::Ready(Some(done)),
            Poll::Pending if self.clock.crashed.load(Ordering::SeqCst) => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        })
        .await
    }

    async fn crash(&mut self) {
        self.crashes += 1;
        self.clock.countdown.store(-1, Ordering::SeqCst);
        self.engine = None;
        self.db.close().await;
        self.clock.crashed.store(false, Ordering::SeqCst);
        self.db = Db::open(&self.world.url, MasterKey::from_bytes(&[7; 32]), Durability::None).await.unwrap();
        self.world.db = self.db.clone();
        self.start_engine();
    }

    /// Everybody looks at their phone, and some of them will answer.
    fn look_at_phones(&mut self) -> Vec<(String, linnet::domain::id::OutboxId, String)> {
        let mut delivered = Vec::new();
        let addresses: Vec<String> = self.people.iter().map(|(_, address)| address.clone()).collect();
        for address in addresses {
            for message in self.new_on(&address) {
                let stopped = message.text.contains("no more automatic texts");
                delivered.push((address.clone(), message.outbox, message.text));
                if stopped && self.random.random_bool(0.8) {
                    // Most come back, else the scheme would soon be silent.
                    let at = self.now() + TimeDelta::hours(self.random.random_range(24..400));
                    let back = self.written(&address, Content::Text("START".to_owned()));
                    self.at(at, Act::Arrives(Inbound { sent_at: Some(at), ..back }));
                    continue;
                }
                for (wait, content) in life::replies(&mut self.random) {
                    let (from, at) = match self.random.random_range(0..100) {
                        0 => (number(self.random.random_range(800..820)), self.now() + wait),
                        _ => (address.clone(), self.now() + wait),
                    };
                    let mut inbound = self.written(&from, content);
                    inbound.sent_at = Some(at);
                    if self.random.random_bool(0.05) {
                        let again = at + TimeDelta::minutes(self.random.random_range(0..5_000));
                        self.at(again, Act::Arrives(inbound.clone()));
                    }
                    self.at(at, Act::Arrives(inbound));
                }
            }
        }
        for staff in 0..self.staff.len() {
            for _ in self.new_on(&self.staff[staff].clone()) {
                if let Some(wait) = life::claims_after(&mut self.random) {
                    self.at(self.now() + wait, Act::Claims(staff));
                }
            }
        }
        self.delivered += u64::try_from(delivered.len()).unwrap();
        delivered
    }

    fn new_on(&mut self, address: &str) -> Vec<linnet::channel::phone::PhoneMessage> {
        let read = self.read.entry(address.to_owned()).or_default();
        let new = self.phone.after(address, *read);
        *read = new.last().map_or(*read, |message| message.number);
        new
    }

    /// Plans everybody anew, as after a publish: nothing new comes of it, or a timer was lost.
    pub async fn no_timer_was_lost(&mut self) {
        let before = self.check_in_timers().await;
        let mut sources = example();
        sources.settings.push_str("\n# published again\n");
        self.engine.as_ref().unwrap().publish(SLUG, &sources, "a manager").await.unwrap();
        self.step().await;
        let lost: Vec<_> = self.check_in_timers().await.difference(&before).cloned().collect();
        assert!(lost.is_empty(), "1: seed {}: these timers were lost: {lost:?}", self.seed);
    }

    /// No more faults and crashes, and nobody starts anything: from here on all must come to rest.
    pub async fn calm_down(&mut self) {
        self.weather.calm.store(true, Ordering::SeqCst);
        self.acts.retain(|_, act| !matches!(act, Act::Arrives(_)));
        let acts = &self.acts;
        self.heap.retain(|Reverse((_, sequence))| acts.contains_key(sequence));
        self.step().await;
    }

    pub fn seed(&self) -> u64 {
        self.seed
    }

    pub fn acknowledged_before(&self, inbound: &Inbound) -> bool {
        self.acknowledged.contains(&inbound.external_id)
    }

    pub fn story(&self) -> String {
        format!(
            "seed {}: {} people, {} steps, {} messages taken, {} texts delivered, {} faults, {} crashes, {} cut in",
            self.seed,
            self.people.len(),
            self.steps,
            self.acknowledged.len(),
            self.delivered,
            self.weather.faults.load(Ordering::SeqCst),
            self.crashes,
            self.cut_ins
        )
    }
}

fn outcome_is_lost(acknowledged: &BTreeSet<String>, batch: &[Inbound]) -> bool {
    batch.iter().any(|inbound| !acknowledged.contains(&inbound.external_id))
}

impl Weather {
    /// By the seed and the message, not by the order of calls.
    fn fault(&self, message: &Outgoing, crashed: &AtomicBool) -> Option<Fault> {
        let mut hasher = DefaultHasher::new();
        (self.seed, &message.address, &message.text).hash(&mut hasher);
        let key = hasher.finish();
        let call = {
            let mut calls = self.calls.lock().unwrap();
            let call = calls.entry(key).or_default();
            *call += 1;
            *call
        };
        let chance = if self.calm.load(Ordering::SeqCst) {
            1_000
        } else {
            StdRng::seed_from_u64(key.wrapping_add(call)).random_range(0..1_000)
        };
        let fault = match chance {
            0..40 => Some(Fault::Refuse { retry_after_seconds: None }),
            40..50 => Some(Fault::Refuse { retry_after_seconds: Some(300) }),
            50..65 => Some(Fault::Hang { arrives: true }),
            65..80 => Some(Fault::Hang { arrives: false }),
            80..83 => Some(Fault::Fail { why: "no such number".to_owned() }),
            83..88 => Some(Fault::Never { arrives: true }),
            88..93 => Some(Fault::Never { arrives: false }),
            93..130 => {
                let gate = Arc::new(Semaphore::new(0));
                self.waiting.lock().unwrap().push(gate.clone());
                self.slow.notify_one();
                Some(Fault::Slow(gate))
            }
            _ => None,
        };
        self.started.lock().unwrap().insert(message.id.0);
        if self.silent.lock().unwrap().contains(&message.address) {
            self.wrong_calls.lock().unwrap().push(message.id.0);
        }
        if fault.is_some() {
            self.faults.fetch_add(1, Ordering::SeqCst);
        }
        if matches!(fault, Some(Fault::Never { .. })) {
            crashed.store(true, Ordering::SeqCst);
        }
        let arrives = match &fault {
            None => true,
            Some(Fault::Hang { arrives } | Fault::Never { arrives }) => *arrives,
            // A crash may cut a slow call off before it goes through, so it is not counted as an arrival.
            Some(Fault::Refuse { .. } | Fault::Fail { .. } | Fault::Slow(_)) => false,
        };
        if arrives {
            *self.arrivals.lock().unwrap().entry(message.id.0).or_default() += 1;
        }
        fault
    }
}
