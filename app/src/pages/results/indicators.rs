//! All statements of the framework, with what each audience said.

use leptos::prelude::*;

use crate::components::{FigureCell, MarkerIcon, StaffContext, StaffFrame};
use crate::domain::audience::Audience;
use crate::domain::figure::{HIDDEN, PublishedFigure, Release};
use crate::domain::framework::{Element, Evidence, Statement};
use crate::domain::history::History;
use crate::domain::place::Scope;

/// What can be read: releases, and in the chosen one, whose figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    pub releases: Vec<Choice>,
    /// The whole partnership, then agencies and localities.
    pub scopes: Vec<Choice>,
}

/// Something to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub id: String,
    pub label: String,
    pub is_chosen: bool,
}

/// A part of the framework with its statements.
#[derive(Clone, Debug)]
pub struct ElementFigures {
    pub element: Element,
    pub statements: Vec<StatementFigures>,
}

/// A statement with the figures of the chosen release.
#[derive(Clone, Debug)]
pub struct StatementFigures {
    pub statement: Statement,
    /// As the partnership completed it, where the source breaks off.
    pub completed: Option<String>,
    pub audiences: Vec<AudienceFigure>,
}

/// What an audience says of a statement.
#[derive(Clone, Debug)]
pub struct AudienceFigure {
    pub audience: Audience,
    /// None where it was not asked.
    pub figure: Option<PublishedFigure>,
    /// What was published in the last quarters up to this one.
    pub trend: History,
}

/// Quarters in a trend: two years.
pub const TREND_QUARTERS: usize = 8;

/// The ways of looking at the figures.
#[component]
pub(super) fn Views(context: StaffContext, here: &'static str) -> impl IntoView {
    let text = context.text;
    let links = [("/staff/indicators", "view-table"), ("/staff/side-by-side", "view-side")]
        .map(|(address, key)| {
            view! { <a href=address aria-current=(address == here).then_some("page")>{text.get(key)}</a> }
        })
        .collect_view();
    view! { <nav class="views" aria-label=text.get("views-label")>{links}</nav> }
}

#[component]
pub fn IndicatorsPage(
    context: StaffContext,
    /// The chosen release; none before the first is cut.
    release: Option<Release>,
    scope: Scope,
    choices: Choices,
    elements: Vec<ElementFigures>,
) -> impl IntoView {
    let text = context.text.clone();
    let has_open_links = release.as_ref().is_some_and(|release| release.method.has_open_links);
    let release_id = release.as_ref().map(|release| release.id.clone());
    let facts = release.as_ref().map(|release| facts(&context, release, &scope, &elements));
    let audiences = Audience::ALL.map(|audience| {
        view! { <li><MarkerIcon audience=audience/>{text.get(&format!("audience-{}", audience.code()))}</li> }
    });
    let elements = elements
        .into_iter()
        .map(|element| element_table(&context, release_id.as_deref(), &scope, element))
        .collect::<Vec<_>>();
    view! {
        <StaffFrame context=context.clone() title=text.get("indicators-title") here="/staff/indicators">
            <div class="page-head">
                <div><h1>{text.get("indicators-title")}</h1><p class="quiet">{text.get("indicators-lead")}</p></div>
                <ChoiceForm context=context.clone() action="/staff/indicators".to_owned() choices=choices/>
            </div>
            <Views context=context.clone() here="/staff/indicators"/>
            {match facts {
                Some(facts) => facts.into_any(),
                None => view! { <p class="note">{text.get("indicators-none")}</p> }.into_any(),
            }}
            <div class="stack">
                <ul class="key">{audiences.collect_view()}<li>{HIDDEN} " " {text.get("figure-hidden")}</li><li>{text.get("figure-not-asked")} " " {text.get("figure-not-asked-means")}</li></ul>
                <p class="note">{text.get("indicators-bands")}</p>
                {has_open_links.then(|| view! { <p class="note">{text.get("read-open-link")}</p> })}
            </div>
            {elements}
        </StaffFrame>
    }
}

/// The choice of a release and of whose figures, without scripts; nothing before the first release.
#[component]
pub fn ChoiceForm(context: StaffContext, action: String, choices: Choices) -> impl IntoView {
    let text = context.text;
    if choices.releases.is_empty() {
        return ().into_any();
    }
    let options = |choices: Vec<Choice>| {
        choices
            .into_iter()
            .map(|choice| {
                view! { <option value=choice.id selected=choice.is_chosen>{choice.label}</option> }
            })
            .collect::<Vec<_>>()
    };
    let has_scopes = choices.scopes.len() > 1;
    let releases = options(choices.releases);
    let scopes = has_scopes.then(|| {
        let scopes = options(choices.scopes);
        view! {
            <div>
                <label for="of">{text.get("scope-choose")}</label>
                <select class="select" id="of" name="of">{scopes}</select>
            </div>
        }
    });
    view! {
        <form class="quarter" method="get" action=action>
            <div>
                <label for="release">{text.get("release-choose")}</label>
                <select class="select" id="release" name="release">{releases}</select>
            </div>
            {scopes}
            <button class="button button--quiet" type="submit">{text.get("release-show")}</button>
        </form>
    }
    .into_any()
}

fn facts(
    context: &StaffContext,
    release: &Release,
    scope: &Scope,
    elements: &[ElementFigures],
) -> impl IntoView + use<> {
    let text = &context.text;
    let of_scope = || release.figures.iter().filter(|of| of.is_of(scope));
    let shown = of_scope().filter(|of| of.figure.shown().is_some()).count();
    let hidden = of_scope().count() - shown;
    let not_survey = elements
        .iter()
        .flat_map(|element| &element.statements)
        .filter(|statement| statement.statement.evidence == Evidence::Other)
        .count();
    let facts = [
        (text.get("fact-shown"), shown.to_string()),
        (text.get("fact-hidden"), hidden.to_string()),
        (text.get("fact-not-survey"), not_survey.to_string()),
        (text.get("fact-cut-on"), text.date(release.cut_on)),
    ]
    .map(|(label, value)| view! { <div><dt>{label}</dt><dd>{value}</dd></div> });
    view! { <dl class="facts">{facts.collect_view()}</dl> }
}

/// A release and a scope in an address.
pub(super) fn query(release: &str, scope: &Scope) -> String {
    form_urlencoded::Serializer::new(String::new())
        .append_pair("release", release)
        .append_pair("of", &scope.key())
        .finish()
}

fn element_table(
    context: &StaffContext,
    release: Option<&str>,
    scope: &Scope,
    element: ElementFigures,
) -> impl IntoView + use<> {
    let text = context.text.clone();
    let heading = format!("{}. {}", element.element.letter, element.element.heading);
    let columns = Audience::ALL.map(|audience| {
        view! { <th role="columnheader" scope="col">{text.get(&format!("audience-{}", audience.code()))}</th> }
    });
    let rows = element
        .statements
        .into_iter()
        .map(|row| {
            let address = match release {
                Some(release) => format!("/staff/indicators/{}?{}", row.statement.id, query(release, scope)),
                None => format!("/staff/indicators/{}", row.statement.id),
            };
            let is_open = row.statement.cut_off && row.completed.is_none();
            let words = row.completed.clone().unwrap_or_else(|| row.statement.text.clone());
            let cells = row
                .audiences
                .into_iter()
                .map(|AudienceFigure { audience, figure, trend }| {
                    let label = text.get(&format!("audience-{}", audience.code()));
                    let class = if figure.is_none() { "not-asked" } else { "" };
                    view! { <td role="cell" class=class data-label=label><FigureCell text=text.clone() audience=audience figure=figure trend=trend/></td> }
                })
                .collect::<Vec<_>>();
            view! {
                <tr role="row" id=row.statement.id.clone()>
                    <th role="rowheader" scope="row">
                        <span class="cover__id">{row.statement.id.clone()}</span>
                        " "
                        <a href=address>{words}</a>
                        {is_open.then(|| view! { <span class="cover__note">{text.get("statement-cut-off-short")}</span> })}
                    </th>
                    {cells}
                </tr>
            }
        })
        .collect::<Vec<_>>();
    view! {
        <section class="panel">
            <h2>{heading.clone()}</h2>
            <table class="cover" role="table">
                <caption class="hidden-text">{text.with("indicators-caption", [("element", heading.into())])}</caption>
                <thead role="rowgroup">
                    <tr role="row"><th role="columnheader" scope="col" class="c-statement">{text.get("statement")}</th>{columns.collect_view()}</tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </section>
    }
}
