//! The choice of language: each in its own name, the current one as text, the same page behind each (3.1.2, 2.4.4). On a page
//! of questions it is sent to the same page in that language, with what was chosen.

use leptos::prelude::*;

use super::{FORM, PageContext};
use crate::domain::then::Then;

#[component]
pub fn LanguageLinks(context: PageContext) -> impl IntoView {
    let text = &context.text;
    let links = text.languages().iter().map(|language| {
        let (tag, name, dir) = (language.tag.clone(), language.name.clone(), language.direction.code());
        if language.tag == text.tag() {
            view! { <li><span lang=tag aria-current="true">{name}</span></li> }.into_any()
        } else if let Some(form) = &context.form {
            let (address, then) = (format!("/{}{}", language.tag, form.action), Then::Here.code());
            view! {
                <li><button class="way" type="submit" form=FORM formaction=address name="then" value=then lang=tag dir=dir>{name}</button></li>
            }
            .into_any()
        } else {
            let address = format!("/{}{}", language.tag, context.path);
            view! { <li><a href=address lang=tag.clone() dir=dir hreflang=tag rel="alternate">{name}</a></li> }
                .into_any()
        }
    });
    view! {
        <nav class="languages stack" id="languages" aria-labelledby="languages-heading">
            <h2 id="languages-heading">{text.get("choose-language")}</h2>
            <ul>{links.collect::<Vec<_>>()}</ul>
        </nav>
    }
}
