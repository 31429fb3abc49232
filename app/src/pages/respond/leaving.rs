//! Nothing, for a moment: what stands between a page of ours and the neutral one.

use leptos::prelude::*;

use crate::text::Text;

/// Says no more than that something is loading, and neither shows nor names us. A browser that does not go on by itself
/// has a link.
#[component]
pub fn LeavingPage(text: Text, away: String) -> impl IntoView {
    let loading = text.get("exiting");
    view! {
        <html lang=text.tag().to_owned() dir=text.direction().code()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{loading.clone()}</title>
            </head>
            <body><p><a href=away rel="nofollow noreferrer">{loading}</a></p></body>
        </html>
    }
}
