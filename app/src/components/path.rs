//! How far the respondent has come: stones and words, no bar and no per cent.

use leptos::prelude::*;

use crate::text::Text;

/// `number` counts from 1.
#[component]
pub fn Path(text: Text, number: usize, total: usize) -> impl IntoView {
    const STEP: usize = 22;
    let stones = (1..=total)
        .map(|stone| {
            let (class, size) = match stone.cmp(&number) {
                std::cmp::Ordering::Less => ("done", 14),
                std::cmp::Ordering::Equal => ("here", 18),
                std::cmp::Ordering::Greater => ("todo", 14),
            };
            let (x, y) = ((stone - 1) * STEP + (STEP - size) / 2 + 1, (24 - size) / 2);
            view! { <path class=class transform=format!("translate({x} {y})") d=stone_path(size)/> }
        })
        .collect::<Vec<_>>();
    let words = text.with("part-of", [("number", number.into()), ("total", total.into())]);
    view! {
        <p class="path">
            <svg viewBox=format!("0 0 {} 24", total * STEP + 2) aria-hidden="true" focusable="false">{stones}</svg>
            <span>{words}</span>
        </p>
    }
}

/// A square with three soft corners and one that points back, like everything that we say.
fn stone_path(size: usize) -> String {
    let round = size / 3;
    let straight = size - 2 * round;
    format!(
        "M{round} 0h{straight}a{round} {round} 0 0 1 {round} {round}v{straight}a{round} {round} 0 0 1-{round} {round}H1a1 1 0 0 1-1-1V{round}A{round} {round} 0 0 1 {round} 0z"
    )
}
