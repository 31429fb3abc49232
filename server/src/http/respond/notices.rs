//! Pages for what is in the way of a respondent, with the right status.

use app::components::PageContext;
use app::domain::shared_device::IDLE_MINUTES;
use app::pages::respond::{AlreadySentPage, CodePage, Notice, NoticeLink, NoticePage};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::visit::Visit;
use crate::http::view::page;

fn notice(context: PageContext, status: StatusCode, notice: Notice) -> Response {
    page(status, || view! { <NoticePage context=context notice=notice/> })
}

/// Some questions before this page still need an answer; what was answered is kept.
pub fn too_far_ahead(visit: &Visit, context: PageContext) -> Response {
    let paragraphs = vec![context.text.get("ahead-text")];
    let links = vec![NoticeLink { address: visit.next_to_do(), label: "ahead-go" }];
    notice(context, StatusCode::CONFLICT, Notice { title: "ahead-title", paragraphs, links })
}

/// The answers were sent already. Their words are not shown again: it may be the next child who looks.
pub fn already_sent(visit: &Visit, context: PageContext) -> Response {
    let (another, is_open_link) = (visit.address("/another"), visit.is_open_link());
    page(StatusCode::CONFLICT, || {
        view! { <AlreadySentPage context=context another=another is_open_link=is_open_link/> }
    })
}

/// The answers are kept for whoever has their words. The words are not shown here: it may be the next child who looks.
pub fn kept(context: PageContext) -> Response {
    let paragraphs = vec![context.text.get("keep-elsewhere-text")];
    let links = vec![NoticeLink { address: context.address("/my-answers"), label: "my-answers" }];
    notice(context, StatusCode::CONFLICT, Notice { title: "keep-elsewhere-title", paragraphs, links })
}

/// The answers were kept, and the collection has closed meanwhile.
pub fn kept_too_long(context: PageContext) -> Response {
    let paragraphs = vec![context.text.get("closed-text"), context.text.get("keep-closed-text")];
    let links = vec![NoticeLink { address: context.address(""), label: "to-home" }];
    notice(context, StatusCode::GONE, Notice { title: "closed-title", paragraphs, links })
}

/// Only holders of a code get in, and this browser has none.
pub fn code_needed(visit: &Visit, context: PageContext) -> Response {
    let hours = visit.draft_hours;
    let lead = context.text.with("code-needed-text", [("hours", hours.into())]);
    let lead = vec![[lead, sooner_on_a_shared_device(&context)].join(" "), context.text.get("kept-words-open")];
    page(StatusCode::FORBIDDEN, || {
        view! {
            <CodePage
                context=context
                heading="code-needed-title"
                lead=lead
                leads_to_my_answers=true
                typed=String::new()
                error=None
            />
        }
    })
}

/// Other answers were sent with the same code.
pub fn code_used(context: PageContext) -> Response {
    let paragraphs = ["code-used-text", "code-used-you", "code-used-not-you"].map(|key| context.says(key)).to_vec();
    let links = vec![NoticeLink { address: context.address("/my-answers"), label: "my-answers" }];
    notice(context, StatusCode::CONFLICT, Notice { title: "code-used-title", paragraphs, links })
}

/// There are no answers (any more).
pub fn nothing_kept(visit: &Visit, context: PageContext) -> Response {
    let hours = visit.draft_hours;
    let paragraphs = vec![
        context.text.with("expired-text", [("hours", hours.into())]),
        sooner_on_a_shared_device(&context),
        context.text.get("kept-words-open"),
    ];
    let links = vec![
        NoticeLink { address: visit.address(""), label: "start-again" },
        NoticeLink { address: context.address("/my-answers"), label: "my-answers" },
    ];
    notice(context, StatusCode::GONE, Notice { title: "expired-title", paragraphs, links })
}

/// Who comes back too late does not know any more on what device they were, nor do we.
fn sooner_on_a_shared_device(context: &PageContext) -> String {
    context.text.with("expired-shared-device", [("minutes", IDLE_MINUTES.into())])
}

/// The answers were deleted, because their respondent said so.
pub fn deleted(context: PageContext) -> Response {
    let paragraphs = vec![context.text.get("deleted-text")];
    let links = vec![NoticeLink { address: context.address(""), label: "to-home" }];
    notice(context, StatusCode::OK, Notice { title: "deleted-title", paragraphs, links })
}
