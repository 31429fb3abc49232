//! What the red button does, before it may be needed: where it leads, the Shift key, and what it does not delete.

use leptos::prelude::*;

use crate::components::{ArrowIcon, BackIcon, PageContext, RespondFrame};
use crate::domain::audience::Audience;

#[component]
pub fn RedButtonPage(
    context: PageContext,
    /// The page before.
    back: String,
    /// The neutral page that the button leads to.
    leads_to: String,
    /// Where the questions begin; none where this is only read.
    first_section: Option<String>,
) -> impl IntoView {
    let text = context.text.clone();
    let exit = text.get("exit");
    let is_for_youngest = context.audience == Some(Audience::Child4To7);
    let button = if is_for_youngest { "button button--child" } else { "button" };
    let go_on = first_section.map(|address| {
        view! { <p class="go"><a class=button href=address>{text.get("go-on")}<ArrowIcon/></a></p> }
    });
    // A young child goes on without the rest, which is for a grown-up.
    let (go_on_early, go_on) = if is_for_youngest { (go_on, None) } else { (None, go_on) };
    view! {
        <RespondFrame context=context.clone() title=text.get("red-button-window")>
            <a class="back" href=back><BackIcon/>{text.get("back")}</a>
            <div class="stack-l">
                <div class="says stack">
                    <h1>{context.says("red-button-title")}</h1>
                    <p class="picture" aria-hidden="true"><span class="leave leave--picture">{exit.clone()}</span></p>
                    <p>{context.says("red-button-leads")}</p>
                    <p>{context.says("red-button-forgets")}</p>
                    <p>{context.says("red-button-shift")}</p>
                </div>
                {go_on_early}
                <section class="stack">
                    <h2>{text.get("red-button-history-title")}</h2>
                    <p>{context.says("red-button-history")}</p>
                    <ul class="points">
                        <li>{text.get("red-button-history-phone")}</li>
                        <li>{text.get("red-button-history-computer")}</li>
                        <li>{text.get("red-button-history-all")}</li>
                        <li>{text.get("red-button-history-private")}</li>
                    </ul>
                </section>
                // The neutral page itself: who tries it loses nothing, and Back leads here again.
                <p><a class="alone" href=leads_to rel="nofollow noreferrer">{text.get("red-button-try")}</a></p>
                {go_on}
            </div>
        </RespondFrame>
    }
}
