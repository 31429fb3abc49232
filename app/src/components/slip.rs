//! A slip of paper with a code on it, to be cut out and handed to one person.
//!
//! It says what it is for and what to do in the language of whoever gets it; the address and the words of the code read
//! from left to right in every language (1.3.2), and the picture says what it is in words (1.1.1).

use chrono::NaiveDate;
use leptos::prelude::*;

use super::Mark;
use crate::domain::audience::Audience;
use crate::domain::qr_picture::QrPicture;
use crate::text::{Direction, SafetyTopic, Text, without_isolates};

/// What is on one slip alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// Words with spaces between.
    pub code: String,
    /// The address with the code in it.
    pub qr: QrPicture,
}

/// What slips are about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlipFacts<'a> {
    /// The id of the collection.
    pub collection: &'a str,
    pub audience: Audience,
    pub minutes: u32,
    /// The first day, where it is still to come.
    pub opens_on: Option<NaiveDate>,
    /// The last day, where there is one.
    pub closes_on: Option<NaiveDate>,
    pub organisation: &'a str,
    pub emergency: &'a str,
    pub childline: &'a str,
    /// Where the words are typed, as people type it.
    pub address: &'a str,
    /// Whether all answers are made up, as in a demonstration.
    pub is_made_up: bool,
}

/// What every slip of a sheet says, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlipWords {
    pub title: String,
    /// Whom it is for. What the questions are about is not said: a slip is found by others.
    pub audience: String,
    pub scan: String,
    /// From left to right in every language.
    pub address: String,
    pub enter: String,
    pub minutes: String,
    /// The days on which one can answer, where there is more to say than "now".
    pub days: Option<String>,
    pub once: String,
    pub help: String,
    /// The language and direction of that, where it is not the slip's.
    pub help_in: Option<(String, Direction)>,
    /// As the organisation writes it, in whatever language.
    pub organisation: String,
    /// By which staff tell slips of one collection from those of another; from left to right in every language.
    pub collection: String,
    /// That all answers are made up, where they are.
    pub made_up: Option<String>,
    /// What the picture is.
    pub qr: String,
}

impl SlipWords {
    pub fn new(text: &Text, facts: &SlipFacts<'_>) -> Self {
        let safe = text.for_safety(SafetyTopic::Help);
        Self {
            title: text.get_for(Some(facts.audience), "slip-title"),
            audience: text.get(&format!("audience-{}", facts.audience.code())),
            scan: text.get("slip-scan"),
            address: facts.address.to_owned(),
            enter: text.get("slip-enter"),
            minutes: text.with("minutes", [("minutes", facts.minutes.into())]),
            days: days(text, facts.opens_on, facts.closes_on),
            once: text.get("slip-once"),
            help: safe.with(
                "slip-help",
                [("emergency", unbroken(facts.emergency).into()), ("childline", unbroken(facts.childline).into())],
            ),
            help_in: safe.lang_in(text).map(|tag| (tag, safe.direction())),
            organisation: facts.organisation.to_owned(),
            collection: facts.collection.to_owned(),
            made_up: facts.is_made_up.then(|| text.get("made-up")),
            qr: text.get("slip-qr"),
        }
    }

    /// The title of a document that holds slips.
    pub fn document_title(&self) -> String {
        without_isolates(format!("{} – {}", self.title, self.organisation))
    }

    /// Everything that is read on a slip, apart from the code.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        let words = [&self.title, &self.audience, &self.scan, &self.address, &self.enter, &self.minutes, &self.once];
        let words = words.into_iter().chain([&self.help]).chain(&self.days);
        words.chain([&self.organisation, &self.collection]).chain(&self.made_up).map(String::as_str)
    }
}

/// Slips in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlipSheets {
    /// The language's tag.
    pub language: String,
    pub direction: Direction,
    pub words: SlipWords,
    pub slips: Vec<Slip>,
}

/// A telephone number that stays on one line.
fn unbroken(number: &str) -> String {
    number.replace(' ', "\u{a0}")
}

fn days(text: &Text, opens_on: Option<NaiveDate>, closes_on: Option<NaiveDate>) -> Option<String> {
    let date = |day| text.date(day);
    match (opens_on.map(date), closes_on.map(date)) {
        (None, None) => None,
        (Some(from), None) => Some(text.with("slip-from", [("from", from.into())])),
        (None, Some(until)) => Some(text.with("slip-until", [("until", until.into())])),
        (Some(from), Some(until)) => {
            Some(text.with("slip-from-until", [("from", from.into()), ("until", until.into())]))
        }
    }
}

/// A slip, as an item of a list.
#[component]
pub fn SlipItem(words: SlipWords, slip: Slip) -> impl IntoView {
    let (help_lang, help_dir) = words.help_in.map(|(tag, direction)| (tag, direction.code())).unzip();
    view! {
        <li class="slip">
            <p class="slip__head"><Mark/><span>{words.title}</span></p>
            <div class="slip__way">
                <p class="slip__audience">{words.audience}</p>
                <p>{words.scan}</p>
                <p class="slip__address"><bdi dir="ltr">{words.address}</bdi></p>
                <p>{words.enter}</p>
                <p class="slip__code"><bdi dir="ltr" lang="en">{slip.code}</bdi></p>
                <p>{words.minutes}</p>
            </div>
            <svg class="slip__qr" viewBox=slip.qr.view_box() role="img" aria-label=words.qr shape-rendering="crispEdges">
                <path d=slip.qr.stroke_path()/>
            </svg>
            <div class="slip__small">
                <p>{words.once}{words.days.map(|days| format!(" {days}"))}</p>
                <p lang=help_lang dir=help_dir>{words.help}</p>
                <p><bdi>{words.organisation}</bdi>" · "<bdi dir="ltr">{words.collection}</bdi></p>
                {words.made_up.map(|words| view! { <p>{words}</p> })}
            </div>
        </li>
    }
}
