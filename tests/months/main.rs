//! Half a year of a scheme in seconds: seeded people, staff, faults and crashes, and the invariants after every step.
//!
//! `LINNET_SEED=n` tells the same people, faults and crash places again (eight calls at once may meet in another
//! order); `LINNET_MONTHS_PEOPLE=n` makes the scheme bigger. The seed is printed when a check fails.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::large_futures,
    reason = "a test with settings"
)]

mod checks;
mod life;
#[path = "../support/postgres.rs"]
#[allow(dead_code, reason = "shared with the stories")]
mod postgres;
mod simulation;
#[path = "../stories/world.rs"]
#[allow(dead_code, reason = "shared with the stories")]
mod world;

use simulation::Simulation;

fn setting(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(otherwise)
}

#[tokio::test]
async fn half_a_year_of_a_scheme() {
    let (seed, people) = (setting("LINNET_SEED", 2), setting("LINNET_MONTHS_PEOPLE", 16));
    println!("LINNET_SEED={seed} LINNET_MONTHS_PEOPLE={people}");
    let mut simulation = Simulation::begin(seed, u32::try_from(people).unwrap()).await;
    simulation.live_until(world::utc("2027-03-08T12:00:00Z")).await;
    simulation.calm_down().await;
    simulation.no_timer_was_lost().await;
    simulation.live_until(world::utc("2027-03-29T12:00:00Z")).await;
    simulation.is_at_rest().await;
    println!("{}", simulation.story());
}
