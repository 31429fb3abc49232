//! Entering an access code.

use leptos::prelude::*;

use crate::components::{ArrowIcon, ErrorLink, ErrorSummary, HelpPanel, PageContext, RespondFrame, TextField};

/// The form for an access code, as it stands on the home page and on its own.
#[component]
pub fn CodeForm(
    context: PageContext,
    #[prop(optional)] typed: String,
    /// What is wrong, as a Fluent key.
    #[prop(optional_no_strip)]
    error: Option<&'static str>,
) -> impl IntoView {
    let text = context.text.clone();
    view! {
        <form class="code" method="post" action=context.address("/code") novalidate>
            <h2>{text.get("code-heading")}</h2>
            <TextField
                name="code"
                label=text.get("code-label")
                hint=text.get("code-hint")
                value=typed
                error=error.map(|key| text.get(key))
                is_code=true
            />
            <button class="button" type="submit">{text.get("code-start")}<ArrowIcon/></button>
        </form>
    }
}

/// The page of its own: for an address with a code in it, and for a code that was not understood.
#[component]
pub fn CodePage(
    context: PageContext,
    /// The heading, as a Fluent key.
    heading: &'static str,
    /// Paragraphs, in words.
    lead: Vec<String>,
    /// Whether it leads to answers that are opened by words.
    #[prop(optional)]
    leads_to_my_answers: bool,
    typed: String,
    error: Option<&'static str>,
) -> impl IntoView {
    let text = context.text.clone();
    let my_answers = leads_to_my_answers.then(|| {
        view! { <p><a class="alone" href=context.address("/my-answers")>{text.get("my-answers")}</a></p> }
    });
    let errors =
        error.map(|key| ErrorLink { field: "code".to_owned(), message: text.get(key).into() }).into_iter().collect();
    view! {
        <RespondFrame context=context.clone() title=text.get(heading) has_errors=error.is_some()>
            <div class="stack-l">
                <ErrorSummary text=text.clone() errors=errors/>
                <div class="stack">
                    <h1>{text.get(heading)}</h1>
                    {lead.into_iter().map(|lead| view! { <p>{lead}</p> }).collect::<Vec<_>>()}
                    {my_answers}
                </div>
                <CodeForm context=context.clone() typed=typed error=error/>
                <HelpPanel context=context.clone()/>
            </div>
        </RespondFrame>
    }
}
