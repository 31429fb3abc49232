//! What the red button does, before it may be needed: where it leads, the Shift key, and what it does not delete.

use leptos::prelude::*;

use crate::components::{ArrowIcon, BackIcon, ListenButtons, PageContext, RespondFrame, SharedDevice, WhyEnglish};
use crate::domain::audience::Audience;
use crate::islands::LeaveIcon;
use crate::text::SafetyTopic;

/// Where the questions begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GoOn {
    /// The page is only read.
    Nowhere,
    To(String),
    /// A form is posted there, which keeps in mind that others use this device afterwards.
    OnSharedDevice(String),
}

#[component]
pub fn RedButtonPage(
    context: PageContext,
    /// The page before.
    back: String,
    /// The neutral page that the button leads to.
    leads_to: String,
    go_on: GoOn,
    /// Whether others use this device afterwards.
    is_on_shared_device: bool,
) -> impl IntoView {
    let text = context.text.clone();
    let safe = text.for_safety(SafetyTopic::RedButton);
    let exit = text.get("exit");
    let is_for_youngest = context.audience == Some(Audience::Child4To7);
    let button = if is_for_youngest { "button button--child" } else { "button" };
    let label = text.get("go-on");
    let go_on = match go_on {
        GoOn::Nowhere => None,
        GoOn::To(address) => {
            Some(view! { <p class="go"><a class=button href=address>{label}<ArrowIcon/></a></p> }.into_any())
        }
        GoOn::OnSharedDevice(action) => Some(
            view! {
                <form class="go" method="post" action=action>
                    <button class=button type="submit">{label}<ArrowIcon/></button>
                </form>
            }
            .into_any(),
        ),
    };
    let shared_device = is_on_shared_device.then(|| {
        view! {
            <section class="note stack">
                <h2>{text.get("shared-device-title")}</h2>
                <SharedDevice text=text.clone()/>
            </section>
        }
    });
    // A young child goes on without the rest, which is for a grown-up.
    let (go_on_early, go_on) = if is_for_youngest { (go_on, None) } else { (None, go_on) };
    view! {
        <RespondFrame context=context.clone() title=text.get("red-button-window")>
            <a class="back" href=back><BackIcon/>{text.get("back")}</a>
            <div class="stack-l">
                <ListenButtons context=context.clone()/>
                <div class="says stack" data-listen="">
                    <h1 id="red-button">{context.says("red-button-title")}</h1>
                    <p class="picture" aria-hidden="true"><span class="leave leave--picture"><LeaveIcon/><span>{exit}</span></span></p>
                    <WhyEnglish text=text.clone() topic=SafetyTopic::RedButton/>
                    {[("red-button-leads", None), ("red-button-forgets", None), ("red-button-shift", Some("needs-scripts"))]
                        .map(|(key, class)| view! {
                            <p class=class lang=safe.lang_in(&text) dir=safe.dir_in(&text)>{context.says(key)}</p>
                        }).to_vec()}
                </div>
                {shared_device}
                {go_on_early}
                <section class="stack" lang=safe.lang_in(&text) dir=safe.dir_in(&text)>
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
