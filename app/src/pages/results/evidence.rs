//! The evidence matrix: every statement with every source, and how well it is evidenced by all of them.

use leptos::prelude::*;

use super::indicators::{ChoiceForm, Choices, query};
use crate::components::{CoverageMap, CoveredElement, StaffContext, StaffFrame, percent};
use crate::domain::audience::Audience;
use crate::domain::evidence::{Source, SourceRating, StatementRating, rate};
use crate::domain::figure::HIDDEN;
use crate::domain::framework::{Element, Statement};
use crate::domain::measure::MeasureKind;
use crate::domain::place::Scope;

/// A statement with its sources.
#[derive(Clone, Debug)]
pub struct StatementSources {
    pub statement: Statement,
    /// Each audience in order, then each [`MeasureKind`].
    pub sources: Vec<Source>,
}

/// A part of the framework with its statements.
#[derive(Clone, Debug)]
pub struct ElementSources {
    pub element: Element,
    pub statements: Vec<StatementSources>,
}

#[component]
pub fn EvidencePage(
    context: StaffContext,
    /// The id of the release that is read, if there is one.
    release: Option<String>,
    choices: Choices,
    elements: Vec<ElementSources>,
) -> impl IntoView {
    let text = context.text.clone();
    let ratings: Vec<StatementRating> =
        elements.iter().flat_map(|element| &element.statements).map(|row| rate(&row.sources)).collect();
    let facts = StatementRating::ALL.map(|rating| {
        let count = ratings.iter().filter(|other| **other == rating).count();
        view! { <div><dt>{text.get(&format!("evidence-all-{}", rating.code()))}</dt><dd>{count.to_string()}</dd></div> }
    });
    let key = SourceRating::ALL.map(|rating| {
        view! { <li><SourceMark rating=rating/>{text.get(&format!("evidence-source-{}", rating.code()))}</li> }
    });
    let covered = elements
        .iter()
        .map(|element| CoveredElement {
            letter: element.element.letter.clone(),
            statements: element
                .statements
                .iter()
                .map(|row| row.sources.iter().map(|source| source.rating()).collect())
                .collect(),
        })
        .collect();
    let sources = source_names(&context);
    let none = ratings.iter().filter(|rating| **rating == StatementRating::None).count();
    let says = text.with("evidence-map-says", [("all", ratings.len().into()), ("none", none.into())]);
    let elements =
        elements.into_iter().map(|element| element_table(&context, release.as_deref(), element)).collect::<Vec<_>>();
    view! {
        <StaffFrame context=context.clone() title=text.get("evidence-title") here="/staff/evidence">
            <div class="page-head">
                <div><h1>{text.get("evidence-title")}</h1><p class="quiet">{text.get("evidence-lead")}</p></div>
                <ChoiceForm context=context.clone() action="/staff/evidence".to_owned() choices=choices/>
            </div>
            <dl class="facts">{facts.collect_view()}</dl>
            <figure class="chart panel">
                <figcaption>{says}</figcaption>
                <p class="chart__lead">{text.get("evidence-map-lead")}</p>
                <CoverageMap sources=sources elements=covered/>
            </figure>
            <div class="stack">
                <ul class="key">{key.collect_view()}</ul>
                <p class="note">{text.get("evidence-how")}</p>
            </div>
            {elements}
        </StaffFrame>
    }
}

/// The sign of how much a source tells; words stand beside it.
#[component]
fn SourceMark(rating: SourceRating) -> impl IntoView {
    let sign = match rating {
        SourceRating::Strong => "●●",
        SourceRating::Some => "●",
        SourceRating::Hidden => HIDDEN,
        SourceRating::None => "–",
    };
    view! { <span class=format!("source source--{}", rating.code()) aria-hidden="true">{sign}</span> }
}

/// The audiences, then what is counted elsewhere.
fn source_names(context: &StaffContext) -> Vec<String> {
    let text = &context.text;
    let audiences = Audience::ALL.map(|audience| text.get(&format!("audience-{}", audience.code())));
    let kinds = MeasureKind::ALL.iter().map(|kind| text.get(&format!("evidence-{kind}")));
    audiences.into_iter().chain(kinds).collect()
}

fn element_table(context: &StaffContext, release: Option<&str>, element: ElementSources) -> impl IntoView + use<> {
    let text = context.text.clone();
    let heading = format!("{}. {}", element.element.letter, element.element.heading);
    let names = source_names(context);
    let columns = names
        .iter()
        .chain([&text.get("evidence-all")])
        .map(|name| view! { <th role="columnheader" scope="col">{name.clone()}</th> })
        .collect::<Vec<_>>();
    let rows = element
        .statements
        .into_iter()
        .map(|row| {
            let address = match release {
                Some(release) => {
                    format!("/staff/indicators/{}?{}", row.statement.id, query(release, &Scope::Whole))
                }
                None => format!("/staff/indicators/{}", row.statement.id),
            };
            let cells = row
                .sources
                .iter()
                .zip(&names)
                .map(|(source, name)| {
                    let rating = source.rating();
                    let share = source.figure.and_then(|figure| figure.shown().map(|shown| percent(shown.share.value)));
                    let class = if rating == SourceRating::None { "not-asked" } else { "" };
                    let words = text.get(&format!("evidence-source-{}", rating.code()));
                    view! {
                        <td role="cell" class=class data-label=name.clone()>
                            <SourceMark rating=rating/><span class="hidden-text">{words}</span> " " {share}
                        </td>
                    }
                })
                .collect::<Vec<_>>();
            let all = rate(&row.sources);
            view! {
                <tr role="row" id=row.statement.id.clone()>
                    <th role="rowheader" scope="row">
                        <span class="cover__id">{row.statement.id.clone()}</span>
                        " "
                        <a href=address>{row.statement.text.clone()}</a>
                    </th>
                    {cells}
                    <td role="cell" data-label=text.get("evidence-all")><b class=format!("rating rating--{}", all.code())>{text.get(&format!("evidence-all-{}", all.code()))}</b></td>
                </tr>
            }
        })
        .collect::<Vec<_>>();
    view! {
        <section class="panel">
            <h2>{heading.clone()}</h2>
            <table class="cover cover--evidence" role="table">
                <caption class="hidden-text">{text.with("evidence-caption", [("element", heading.into())])}</caption>
                <thead role="rowgroup">
                    <tr role="row"><th role="columnheader" scope="col" class="c-statement">{text.get("statement")}</th>{columns}</tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </section>
    }
}
