//! What groups of respondents said of a statement, by what they say about themselves; and the figures of a financial year.

use leptos::prelude::*;

use super::figure_table::{RowGroup, figure_table};
use crate::components::StaffContext;
use crate::domain::audience::Audience;
use crate::domain::figure::FigureOf;
use crate::domain::group::Group;
use crate::domain::place::Scope;
use crate::domain::quarter::Quarter;

/// A question about the respondent, in the words in which it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedAboutYou {
    /// The item, as in "you-sex".
    pub question: String,
    pub words: String,
    /// Its options by id, each in its words.
    pub answers: Vec<(String, String)>,
}

/// The section about groups; nothing where there are none.
pub(super) fn by_respondents(
    context: &StaffContext,
    figures: &[FigureOf],
    asked: &[AskedAboutYou],
) -> Option<impl IntoView + use<>> {
    let text = &context.text;
    let tables = tables(context, "respondents-caption", figures, asked);
    (!tables.is_empty()).then(|| {
        view! {
            <section class="panel stack">
                <h2>{text.get("respondents-title")}</h2>
                <p class="small quiet">{text.get("respondents-lead")}</p>
                {tables}
            </section>
        }
    })
}

/// The section about the financial year that ends with a quarter; nothing where no year is shown.
///
/// A year of which an audience is counted in more than one way is frozen like any other, and marked: it adds up answers to
/// definitions that differ.
pub(super) fn of_year(
    context: &StaffContext,
    quarter: Quarter,
    scope: &Scope,
    figures: &[FigureOf],
    asked: &[AskedAboutYou],
    mixed: &[Audience],
) -> Option<impl IntoView + use<>> {
    let text = &context.text;
    let name = |audience: Audience| text.get(&format!("audience-{}", audience.code()));
    let mixed: Vec<String> =
        mixed.iter().filter(|audience| figures.iter().any(|of| of.audience == **audience)).copied().map(name).collect();
    let mixed =
        (!mixed.is_empty()).then(|| text.with("year-counted-differently", [("audiences", mixed.join("; ").into())]));
    let rows: Vec<(String, FigureOf)> =
        figures.iter().filter(|of| of.is_of(scope)).map(|of| (name(of.audience), of.clone())).collect();
    if rows.is_empty() {
        return None;
    }
    let title = text.with("year-title", [("year", quarter.year_label().into())]);
    let whole = figure_table(context, title.clone(), text.get("audience"), vec![RowGroup { heading: None, rows }]);
    let about = (*scope == Scope::Whole).then(|| tables(context, "year-caption", figures, asked));
    Some(view! {
        <section class="panel stack">
            <h2>{title}</h2>
            <p class="small quiet">{text.get("year-lead")}</p>
            {mixed.map(|words| view! { <p class="note">{words}</p> })}
            {whole}
            {about}
        </section>
    })
}

/// A table for each audience that was asked about themselves, with a part for each question.
fn tables(context: &StaffContext, caption: &str, figures: &[FigureOf], asked: &[AskedAboutYou]) -> Vec<AnyView> {
    let text = &context.text;
    let of_audience = |audience: Audience| {
        let groups: Vec<RowGroup> = asked
            .iter()
            .map(|asked| rows_about(asked, audience, figures))
            .filter(|group| !group.rows.is_empty())
            .collect();
        let name = text.get(&format!("audience-{}", audience.code()));
        let caption = text.with(caption, [("audience", name.as_str().into())]);
        (!groups.is_empty()).then(|| {
            let table = figure_table(context, caption, text.get("respondents-answer"), groups);
            view! { <details class="fold"><summary>{name}</summary>{table}</details> }.into_any()
        })
    };
    Audience::ALL.into_iter().filter_map(of_audience).collect()
}

/// The answers to a question in the order in which they are offered.
fn rows_about(asked: &AskedAboutYou, audience: Audience, figures: &[FigureOf]) -> RowGroup {
    let figure = |answer: &str| {
        let group = Group::About { question: asked.question.clone(), answer: answer.to_owned() };
        figures.iter().find(|of| of.audience == audience && of.group == group)
    };
    let rows = asked.answers.iter().filter_map(|(id, words)| Some((words.clone(), figure(id)?.clone()))).collect();
    RowGroup { heading: Some(asked.words.clone()), rows }
}
