//! What Heard is, who runs it and which languages it speaks.

use leptos::prelude::*;

use crate::components::{LanguageNames, PageContext, ReadingPage, Responsible};

/// Who drew the symbols.
const OPENMOJI: &str = "https://openmoji.org";

#[component]
pub fn AboutPage(
    context: PageContext,
    /// How many statements the questions belong to.
    statements: usize,
    /// The version of the program.
    version: &'static str,
    /// Where the licence of the symbols stands.
    symbols_licence: &'static str,
) -> impl IntoView {
    let text = context.text.clone();
    let variables = [("organisation", context.organisation.clone().into()), ("statements", statements.into())];
    let unreviewed = text.languages().unreviewed();
    view! {
        <ReadingPage context=context.clone() title="about-title" lead=text.get("about-lead")>
            <section class="stack">
                <h2>{text.get("about-what-title")}</h2>
                <p>{text.with("about-what", variables)}</p>
                <p>{text.get("about-what-figures")}</p>
            </section>
            <section class="stack">
                <h2>{text.get("about-free-title")}</h2>
                <p>{text.get("about-free")}</p>
            </section>
            <Responsible context=context.clone()/>
            <section class="stack">
                <h2>{text.get("about-languages-title")}</h2>
                <p>{text.get("about-languages")}</p>
                <LanguageNames languages=text.languages().iter().cloned().collect()/>
                {(!unreviewed.is_empty()).then(|| view! {
                    <p>{text.get("about-languages-unreviewed")}</p>
                    <LanguageNames languages=unreviewed/>
                })}
            </section>
            <section class="stack">
                <h2>{text.get("about-program-title")}</h2>
                <p>{text.with("about-program", [("version", version.into())])}</p>
                <p>{text.get("about-program-alone")}</p>
                <p>{text.get("about-symbols")}</p>
                <p>
                    <a class="alone" href=OPENMOJI rel="noreferrer">"OpenMoji"</a> " "
                    <a class="alone" href=symbols_licence hreflang="en">{text.get("about-symbols-licence")}</a>
                </p>
            </section>
        </ReadingPage>
    }
}
