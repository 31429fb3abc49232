//! Codes on slips of paper: printed, the page is nothing but sheets to be cut, eight slips each.

use leptos::prelude::*;

use super::codes::{CodesCrumbs, CodesForm, CodesToHandOut};
use crate::components::{SlipItem, SlipSheets, StaffContext, StaffFrame};
use crate::domain::collection::Collection;

/// Slips on a sheet of A4: two columns of four.
pub const SLIPS_ON_A_SHEET: usize = 8;

/// Slips to print.
#[component]
pub fn SlipsPage(
    context: StaffContext,
    collection: Collection,
    /// The questionnaire's.
    title: String,
    to_hand_out: CodesToHandOut,
    sheets: SlipSheets,
) -> impl IntoView {
    let text = context.text.clone();
    let SlipSheets { language, direction, words, slips } = sheets;
    let of = text.with(
        "slips-of",
        [
            ("name", collection.name.as_str().into()),
            ("questionnaire", title.into()),
            ("mark", collection.id.as_str().into()),
        ],
    );
    let sheets = slips
        .chunks(SLIPS_ON_A_SHEET)
        .map(|slips| {
            let items = slips
                .iter()
                .map(|slip| view! { <SlipItem words=words.clone() slip=slip.clone()/> })
                .collect::<Vec<_>>();
            view! { <ol class="sheet">{items}</ol> }
        })
        .collect::<Vec<_>>();
    view! {
        <StaffFrame context=context.clone() title=text.get("slips-title") here="/staff/collections">
            <div class="sheet-tools stack">
                <CodesCrumbs context=context.clone() collection=collection here=text.get("slips-title")/>
                <h1>{text.get("slips-title")}</h1>
                <p>{of}</p>
                <p class="note">{text.get("slips-how")}</p>
                <CodesForm context=context.clone() to_hand_out=to_hand_out chosen=language.clone()/>
            </div>
            <div class="sheets" lang=language dir=direction.code()>{sheets}</div>
        </StaffFrame>
    }
}
