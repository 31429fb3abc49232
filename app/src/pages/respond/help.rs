//! Who can help now, on a page of its own.

use leptos::prelude::*;

use crate::components::{
    BackIcon, HelpBesides, HelpForGrownUp, HelpInSign, HelpPanel, ListenButtons, PageContext, RespondFrame, WhyEnglish,
};
use crate::domain::audience::Audience;
use crate::text::SafetyTopic;

#[component]
pub fn HelpPage(
    context: PageContext,
    /// Where somebody goes on who came from questions.
    back: Option<String>,
) -> impl IntoView {
    let text = context.text.clone();
    let safe = text.for_safety(SafetyTopic::Help);
    let website = text.with("help-organisation", [("organisation", context.organisation.as_str().into())]);
    let (chats, reads_on) = match context.audience {
        // The youngest have nothing here to read on.
        Some(Audience::Child4To7) => (false, false),
        Some(Audience::Child8To11 | Audience::Child12To17) | None => (true, true),
        Some(Audience::Parent | Audience::Practitioner) => (false, true),
    };
    view! {
        <RespondFrame context=context.clone() title=text.get("help-window")>
            {back.map(|back| view! { <a class="back" href=back><BackIcon/>{text.get("back")}</a> })}
            <div class="stack-l">
                <div class="stack-l" data-listen="">
                    <div class="stack">
                        <h1 id="help-title">{text.get("help-title")}</h1>
                        <WhyEnglish text=text.clone() topic=SafetyTopic::Help/>
                        <p lang=safe.lang_in(&text) dir=safe.dir_in(&text)>{context.says("help-lead")}</p>
                    </div>
                    <HelpPanel context=context.clone() under="help-title"/>
                    <p class="note" lang=safe.lang_in(&text) dir=safe.dir_in(&text)>{context.says("help-not-watched")}</p>
                    <HelpBesides context=context.clone()/>
                    <HelpForGrownUp context=context.clone()/>
                    <HelpInSign context=context.clone()/>
                </div>
                <ListenButtons context=context.clone()/>
                {reads_on.then(|| view! {
                    <ul class="stack">
                        {chats.then(|| view! {
                            <li><a class="alone" href=context.help.childline_website.clone() rel="noreferrer" lang=safe.lang_in(&text) dir=safe.dir_in(&text)>{safe.get("help-childline-website")}</a></li>
                        })}
                        <li><a class="alone" href=context.address("/red-button")>{text.get("red-button-more")}</a></li>
                        <li><a href=context.organisation_website.clone() rel="noreferrer">{website}</a></li>
                    </ul>
                })}
            </div>
        </RespondFrame>
    }
}
