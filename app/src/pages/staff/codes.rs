//! New codes, shown this once, and what can be made of them while they are shown.

use leptos::prelude::*;

use crate::components::{ErrorSummary, FormToken, StaffContext, StaffFrame, WarningIcon, errors_of};
use crate::domain::collection::Collection;
use crate::domain::form_state::FormState;

/// A language that slips can be written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlipLanguage {
    pub tag: String,
    /// Its own name.
    pub name: String,
    /// Whether fonts of the machine that runs Heard have its letters. Without them there is no PDF.
    pub has_font: bool,
}

/// Codes as they stand in a form: words with hyphens, codes with spaces between.
pub fn codes_for_form(codes: &[String]) -> String {
    codes.iter().map(|code| code.replace(' ', "-")).collect::<Vec<_>>().join(" ")
}

/// The trail to a page about codes.
#[component]
pub fn CodesCrumbs(context: StaffContext, collection: Collection, here: String) -> impl IntoView {
    let text = context.text;
    view! {
        <nav class="crumbs" aria-label=text.get("crumbs")>
            <ol>
                <li><a href="/staff/collections">{text.get("nav-collections")}</a></li>
                <li><a href=format!("/staff/collections/{}", collection.id)>{collection.name}</a></li>
                <li><span aria-current="page">{here}</span></li>
            </ol>
        </nav>
    }
}

/// Codes on their way through a form, and what can be made of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodesToHandOut {
    /// The id of their collection.
    pub collection: String,
    pub codes: Vec<String>,
    pub languages: Vec<SlipLanguage>,
    /// Languages whose words no person has reviewed.
    pub unreviewed: Vec<String>,
}

/// The form that takes codes along to what can be made of them: nobody else has them, the server included. So it stands on
/// the page of the codes, and on that of the slips, from which there is no way back to them.
#[component]
pub fn CodesForm(
    context: StaffContext,
    to_hand_out: CodesToHandOut,
    /// The tag of the language that is chosen, if any is.
    chosen: String,
    /// What is wrong with the language, in words.
    #[prop(optional_no_strip)]
    error: Option<String>,
) -> impl IntoView {
    let text = context.text.clone();
    let CodesToHandOut { collection, codes, languages, unreviewed } = to_hand_out;
    let without_font: Vec<_> =
        languages.iter().filter(|language| !language.has_font).map(|language| language.name.clone()).collect();
    let has_any_font = without_font.len() < languages.len();
    let options = languages
        .into_iter()
        .map(|language| {
            let is_chosen = chosen == language.tag;
            view! { <option value=language.tag.clone() lang=language.tag selected=is_chosen>{language.name}</option> }
        })
        .collect::<Vec<_>>();
    let to = |what: &str| format!("/staff/collections/{collection}/codes/{what}");
    let (to_slips, to_pdf, to_csv) = (to("slips"), to("slips.pdf"), to("csv"));
    view! {
        <form class="panel stack codes-out" method="post" action=to_slips>
            <h2>{text.get("codes-out")}</h2>
            <FormToken context=context/>
            <input type="hidden" name="codes" value=codes_for_form(&codes)/>
            {(!unreviewed.is_empty()).then(|| view! {
                <p class="note">{text.with("slips-unreviewed", [("languages", unreviewed.join(", ").into())])}</p>
            })}
            {(!without_font.is_empty()).then(|| view! {
                <p class="note">{text.with("slips-without-font", [("languages", without_font.join(", ").into())])}</p>
            })}
            <div class="text-field">
                <label for="language">{text.get("slips-language")}</label>
                {error.clone().map(|words| view! { <p class="question__error" id="language-error"><WarningIcon/><span>{words}</span></p> })}
                <select
                    class="select" id="language" name="language"
                    aria-describedby=error.is_some().then_some("language-error")
                    aria-invalid=error.is_some().then_some("true")
                >{options}</select>
            </div>
            <div class="row">
                <button class="button" type="submit">{text.get("slips-print")}</button>
                {has_any_font.then(|| view! {
                    <button class="button button--quiet" type="submit" formaction=to_pdf>{text.get("slips-pdf")}</button>
                })}
                <button class="button button--quiet" type="submit" formaction=to_csv>{text.get("codes-csv")}</button>
            </div>
        </form>
    }
}

/// New codes.
#[component]
pub fn CodesPage(
    context: StaffContext,
    collection: Collection,
    to_hand_out: CodesToHandOut,
    state: FormState,
) -> impl IntoView {
    let text = context.text.clone();
    let errors = errors_of(&text, &state);
    let codes = to_hand_out.codes.iter().map(|code| view! { <li><code>{code.clone()}</code></li> }).collect::<Vec<_>>();
    let error = state.error("language").map(|key| text.get(key));
    let chosen = state.value("language").to_owned();
    view! {
        <StaffFrame context=context.clone() title=text.get("codes-new") here="/staff/collections" has_errors=state.has_errors()>
            <ErrorSummary text=text.clone() errors=errors/>
            <CodesCrumbs context=context.clone() collection=collection here=text.get("codes-new")/>
            <h1>{text.get("codes-new")}</h1>
            <p class="note">{text.get("codes-once-now")}</p>
            <CodesForm context=context.clone() to_hand_out=to_hand_out chosen=chosen error=error/>
            <ol class="panel codes">{codes}</ol>
        </StaffFrame>
    }
}

/// The form that made codes came a second time.
#[component]
pub fn CodesMadeAlreadyPage(context: StaffContext, collection: Collection) -> impl IntoView {
    let text = context.text.clone();
    view! {
        <StaffFrame context=context.clone() title=text.get("codes-made-already") here="/staff/collections">
            <CodesCrumbs context=context.clone() collection=collection.clone() here=text.get("codes-new")/>
            <section class="panel stack">
                <h1>{text.get("codes-made-already")}</h1>
                <p>{text.get("codes-made-already-why")}</p>
                <p>{text.get("codes-made-already-saved")}</p>
                <p>{text.get("codes-made-already-lost")}</p>
                <p><a class="alone" href=format!("/staff/collections/{}", collection.id)>{text.get("codes-made-already-back")}</a></p>
            </section>
        </StaffFrame>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_in_a_form_keep_their_words_together() {
        let codes = ["apple river moon sock", "kite lamp fern drum"].map(str::to_owned);
        assert_eq!(codes_for_form(&codes), "apple-river-moon-sock kite-lamp-fern-drum");
    }
}
