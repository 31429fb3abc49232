//! What is frozen when a release is cut, asked before it is: it cannot be undone (3.3.4).

use leptos::prelude::*;

use crate::components::{FormToken, StaffContext, StaffFrame};
use crate::domain::quarter::Quarter;

#[component]
pub fn CutReleasePage(
    context: StaffContext,
    quarter: Quarter,
    /// Whether the figures of its financial year are frozen with it.
    ends_a_year: bool,
) -> impl IntoView {
    let text = context.text.clone();
    let named = [("quarter", quarter.label().into())];
    let title = text.with("release-ask-title", named.clone());
    let year = ends_a_year.then(|| {
        let words = text.with("release-ask-year", [("year", quarter.year_label().into())]);
        view! { <li>{words}</li> }
    });
    view! {
        <StaffFrame context=context.clone() title=title.clone() here="/staff/releases">
            <div class="stack"><h1>{title}</h1><p class="quiet">{text.get("release-ask-lead")}</p></div>
            <section class="panel stack">
                <h2>{text.get("release-ask-frozen")}</h2>
                <ul class="points">
                    <li>{text.with("release-ask-figures", named.clone())}</li>
                    {year}
                    <li>{text.get("release-ask-hidden")}</li>
                </ul>
                <h2>{text.get("release-ask-after")}</h2>
                <ul class="points">
                    <li>{text.get("release-ask-late")}</li>
                    <li>{text.get("release-ask-taken-back")}</li>
                    <li>{text.get("release-ask-definitions")}</li>
                </ul>
                <p class="note">{text.get("release-ask-undone")}</p>
                <form class="stack" method="post" action="/staff/releases">
                    <FormToken context=context.clone()/>
                    <input type="hidden" name="quarter" value=quarter.to_string()/>
                    <p><button class="button" type="submit">{text.with("release-cut", named)}</button></p>
                    <p><a class="button button--quiet" href="/staff/releases">{text.get("release-ask-not-now")}</a></p>
                </form>
            </section>
        </StaffFrame>
    }
}
