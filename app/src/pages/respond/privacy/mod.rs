//! What happens to what people say: a part for each audience in its own words, then the data map, the law, and who answers
//! for it.

mod kept;
mod parts;

use leptos::prelude::*;

use crate::components::{PageContext, ReadingPage, Responsible};
use crate::domain::data_map::{DataClass, Promises};
use crate::text::Text;
use kept::WhatIsKept;
use parts::{ForChildren, ForParents, ForPractitioners};

pub use kept::period_in_words;

/// Where people complain about what is done with their data.
const INFORMATION_COMMISSIONER: &str = "https://ico.org.uk/make-a-complaint/";

/// The parts, by the names of their places on the page and of their headings.
const PARTS: [&str; 5] = ["children", "parents", "practitioners", "kept", "law"];

#[component]
pub fn PrivacyPage(context: PageContext, map: Vec<DataClass>, promises: Promises) -> impl IntoView {
    let text = context.text.clone();
    view! {
        <ReadingPage context=context.clone() title="privacy-title" lead=text.get("privacy-lead")>
            <Contents text=text.clone()/>
            <ForChildren text=text.clone() promises=promises/>
            <ForParents text=text.clone() promises=promises/>
            <ForPractitioners text=text.clone() promises=promises/>
            <WhatIsKept text=text.clone() map=map promises=promises/>
            <section id="law" class="stack">
                <h2>{text.get("privacy-law-title")}</h2>
                <p>{text.get("privacy-law-basis")}</p>
                <p>{text.get("privacy-law-free")}</p>
                <p>{text.get("privacy-law-rights")}</p>
                <p>{text.get("privacy-law-no-machine")}</p>
                <p>{text.get("privacy-law-complain")}</p>
                <p>
                    <a class="alone" href=INFORMATION_COMMISSIONER rel="noreferrer">{text.get("privacy-law-complain-link")}</a>
                </p>
            </section>
            <Responsible context=context.clone()/>
        </ReadingPage>
    }
}

/// Links to the parts, so that nobody has to read what is for others (2.4.1).
#[component]
fn Contents(text: Text) -> impl IntoView {
    let links = PARTS.map(|part| {
        view! { <li><a href=format!("#{part}")>{text.get(&format!("privacy-{part}-title"))}</a></li> }
    });
    view! {
        <nav class="contents" aria-label=text.get("on-this-page")>
            <ul>{links.to_vec()} <li><a href="#responsible">{text.get("responsible-title")}</a></li></ul>
        </nav>
    }
}
