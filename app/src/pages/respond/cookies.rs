//! Every cookie that Heard sets.

use leptos::prelude::*;

use crate::components::{PageContext, ReadingPage};
use crate::domain::data_map::ListedCookie;
use crate::text::Text;

#[component]
pub fn CookiesPage(context: PageContext, cookies: Vec<ListedCookie>) -> impl IntoView {
    let text = context.text.clone();
    let buttons = [("exit", text.get("exit").into()), ("another", text.get("sent-another").into())];
    let all = cookies.iter().map(|cookie| view! { <Cookie text=text.clone() cookie=cookie.clone()/> });
    let all = all.collect::<Vec<_>>();
    view! {
        <ReadingPage context=context.clone() title="cookies-title" lead=text.get("cookies-lead")>
            <section class="stack">
                <h2>{text.get("cookies-all-title")}</h2>
                <p>{text.get("cookies-first")}</p>
                <p>{text.get("cookies-first-shared-device")}</p>
                <p>{text.get("cookies-first-last-time")}</p>
                {all}
            </section>
            <section class="stack">
                <h2>{text.get("cookies-away-title")}</h2>
                <p>{text.with("cookies-away", buttons)}</p>
            </section>
            <section class="stack">
                <h2>{text.get("cookies-none-title")}</h2>
                <p>{text.get("cookies-none")}</p>
            </section>
        </ReadingPage>
    }
}

#[component]
fn Cookie(text: Text, cookie: ListedCookie) -> impl IntoView {
    let hours = cookie.hours.unwrap_or_default();
    let words = |end: &str| text.with(&format!("cookies-{}-{end}", cookie.id), [("hours", hours.into())]);
    let idle = cookie.idle_minutes.map(|minutes| {
        let words = text.with(&format!("cookies-{}-idle", cookie.id), [("minutes", minutes.into())]);
        view! { " " {words} }
    });
    view! {
        <div class="kept">
            <h3>{text.get(&format!("cookies-{}", cookie.id))}</h3>
            <dl>
                <div><dt>{text.get("cookies-label-name")}</dt><dd><code dir="ltr">{cookie.name.clone()}</code></dd></div>
                <div><dt>{text.get("cookies-label-why")}</dt><dd>{words("why")}</dd></div>
                <div><dt>{text.get("cookies-label-when")}</dt><dd>{words("when")}</dd></div>
                <div><dt>{text.get("cookies-label-kept")}</dt><dd>{words("kept")}{idle}</dd></div>
            </dl>
        </div>
    }
}
