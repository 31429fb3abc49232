//! Every parser of our own is given what it understands, changed in every way that goes wrong elsewhere, and must not panic.
//!
//! A few thousand inputs for each, the same ones each time; `HEARD_FAULTS=full` takes a million. What a fuzzer with eyes (one
//! that sees which lines were reached) needs is `targets.rs`: functions of bytes.

mod changed;
mod targets;

use std::panic::catch_unwind;

use changed::Changed;
use targets::TARGETS;

/// Tries one parser.
fn try_out(name: &str) {
    let target = TARGETS.iter().find(|target| target.name == name).expect("a parser");
    let full = std::env::var("HEARD_FAULTS").is_ok_and(|length| length == "full");
    // Some take a hundred times as long as others.
    let (short, long) = match name {
        "words" | "language" | "wording" | "forms" | "settings" | "po" | "questionnaire" => (1_000, 100_000),
        _ => (4_000, 1_000_000),
    };
    let changed = Changed::of((target.understood)());
    for number in 0..if full { long } else { short } {
        let input = changed.input(number);
        if catch_unwind(|| (target.parse)(&input)).is_err() {
            panic!("{name}, input {number}: {:?}", String::from_utf8_lossy(&input));
        }
    }
}

macro_rules! each_is_tried {
    ($($name:ident),+ $(,)?) => {
        $(#[test]
        fn $name() {
            try_out(stringify!($name));
        })+

        #[test]
        fn all_are_tried() {
            let tried = [$(stringify!($name)),+];
            assert_eq!(tried.to_vec(), TARGETS.iter().map(|target| target.name).collect::<Vec<_>>());
        }
    };
}

each_is_tried!(
    words,
    token,
    server_key,
    comfort,
    accept_language,
    forms,
    quarter,
    network,
    symbol,
    settings,
    questionnaire,
    wording,
    language,
    csv,
    po,
);
