//! The choice of language: each in its own name, the current one as text, the same page behind each (3.1.2, 2.4.4).

use leptos::prelude::*;

use super::PageContext;

#[component]
pub fn LanguageLinks(context: PageContext) -> impl IntoView {
    let text = &context.text;
    let links = text.languages().iter().map(|language| {
        let (tag, name, dir) = (language.tag.clone(), language.name.clone(), language.direction.code());
        if language.tag == text.tag() {
            view! { <li><span lang=tag aria-current="true">{name}</span></li> }.into_any()
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
