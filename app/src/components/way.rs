//! Ways to other pages: links, and on a page of questions buttons of its form, which look the same.
//!
//! # Why
//! A link leaves behind what was chosen and not sent yet. A button of the form sends it along, also without scripts; the
//! server keeps it, asks for nothing else, and leads where the button says. Browsers take the first button of a form for
//! the one that Enter presses in a field, and those of the head stand before the questions: so the form's own button
//! stands before all of them once more ([`DefaultButton`]), where nobody sees or hears it. *Exit* is a link everywhere:
//! it keeps nothing, and waits for nobody.

use leptos::prelude::*;

use super::{BackIcon, PageContext};
use crate::domain::then::{InReach, Then};

/// The id of the form on a page of questions.
pub const FORM: &str = "answers";

/// A way to a page that is in reach on every page.
#[component]
pub fn Way(
    context: PageContext,
    to: InReach,
    #[prop(optional)] class: &'static str,
    /// Whether this page is the one that it leads to.
    #[prop(optional)]
    is_here: bool,
    children: Children,
) -> impl IntoView {
    if context.takes_along(to) {
        let class = ["way", class].join(" ").trim_end().to_owned();
        view! { <button class=class type="submit" form=FORM name="then" value=Then::To(to).code()>{children()}</button> }
            .into_any()
    } else {
        let class = Some(class).filter(|class| !class.is_empty());
        let current = is_here.then_some("page");
        view! { <a class=class href=context.address_of(to) aria-current=current>{children()}</a> }.into_any()
    }
}

/// One page back.
#[component]
pub fn WayBack(context: PageContext, address: String) -> impl IntoView {
    let words = context.text.get("back");
    if context.form.is_some() {
        let then = Then::Back.code();
        view! { <button class="way back" type="submit" form=FORM name="then" value=then><BackIcon/>{words}</button> }
            .into_any()
    } else {
        view! { <a class="back" href=address><BackIcon/>{words}</a> }.into_any()
    }
}

/// What Enter presses in a field of the form, whatever buttons come after it.
#[component]
pub fn DefaultButton(context: PageContext) -> impl IntoView {
    context.form.is_some().then(|| {
        let words = context.text.get("go-on");
        // Safari presses no button that is not drawn, so that it is out of sight, a pixel large, and not away.
        view! { <button class="way hidden-text" type="submit" form=FORM tabindex="-1" aria-hidden="true">{words}</button> }
    })
}
