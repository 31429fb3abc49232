//! One statement: a sentence, a chart with its table, what was asked, how to read it.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::asked::{AskedItem, CountedAs, asked_and_counted};
use super::both_times::paired_changes_table;
use super::figure_table::{RowGroup, figure_table};
use super::indicators::{ChoiceForm, Choices};
use super::over_time::{AudienceChart, changes_table, control_charts, counted_differently};
use super::respondents::{AskedAboutYou, by_respondents, of_year};
use super::side_by_side::differences_section;
use crate::components::{
    FigureCell, StaffContext, StaffFrame, Strip, StripChart, TrendChart, figure_words, percent, scope_name,
};
use crate::domain::audience::Audience;
use crate::domain::change::{AudienceDifference, FigureChange};
use crate::domain::figure::{FigureOf, HIDDEN, NOT_AVAILABLE, PublishedFigure, Release};
use crate::domain::framework::{Element, Statement};
use crate::domain::history::History;
use crate::domain::measure::Measure;
use crate::domain::paired::PairedChange;
use crate::domain::place::Scope;
use crate::domain::quarter::Quarter;
use crate::text::Text;

/// A measure from elsewhere than answers, with what may be shown of its newest reading.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasuredBeside {
    pub measure: Measure,
    pub newest: Option<(Quarter, PublishedFigure)>,
}

#[component]
pub fn StatementPage(
    context: StaffContext,
    statement: Statement,
    element: Element,
    completed: Option<String>,
    release: Option<Release>,
    /// Whose figures are read.
    scope: Scope,
    choices: Choices,
    /// What was published of this statement and scope up to the chosen release, of each audience in the same quarters.
    histories: Vec<(Audience, History)>,
    /// What has changed up to the chosen release.
    changes: Vec<FigureChange>,
    /// Of audiences who answered on the same scale, in the chosen release; of every statement, since they are judged together.
    differences: Vec<AudienceDifference>,
    /// How those changed who answered before; of the whole partnership alone.
    paired_changes: Vec<PairedChange>,
    /// Audiences with enough quarters for one.
    charts: Vec<AudienceChart>,
    /// Audiences who were counted in more than one way in the year that the release shows.
    mixed_in_year: Vec<Audience>,
    asked: Vec<AskedItem>,
    counted: Vec<CountedAs>,
    /// What respondents were asked about themselves.
    about_you: Vec<AskedAboutYou>,
    /// What was counted elsewhere, up to the quarter of the release.
    measures: Vec<MeasuredBeside>,
) -> impl IntoView {
    let text = context.text.clone();
    let words = completed.clone().unwrap_or_else(|| statement.text.clone());
    let of_statement = |figures: &[FigureOf]| -> Vec<FigureOf> {
        figures.iter().filter(|of| of.statement == statement.id).cloned().collect()
    };
    let (of_quarter, year) = release
        .as_ref()
        .map(|release| (of_statement(&release.figures), of_statement(&release.year)))
        .unwrap_or_default();
    let figures: Vec<FigureOf> = of_quarter.iter().filter(|of| of.is_of(&scope)).cloned().collect();
    let is_part = |of: &&FigureOf| of.scope().is_some_and(|part| part.whole().as_ref() == Some(&scope));
    let parts: Vec<FigureOf> = of_quarter.iter().filter(is_part).cloned().collect();
    let about = (scope == Scope::Whole).then(|| by_respondents(&context, &of_quarter, &about_you)).flatten();
    let year = release
        .as_ref()
        .and_then(|release| of_year(&context, release.quarter, &scope, &year, &about_you, &mixed_in_year));
    let is_open = statement.cut_off && completed.is_none();
    let action = format!("/staff/indicators/{}", statement.id);
    view! {
        <StaffFrame context=context.clone() title=words.clone() here="/staff/indicators">
            <nav class="crumbs" aria-label=text.get("crumbs")>
                <ol>
                    <li><a href="/staff/indicators">{text.get("nav-indicators")}</a></li>
                    <li><a href=format!("/staff/indicators#{}", statement.id)>{element.letter.clone()} ". " {element.heading.clone()}</a></li>
                    <li><span aria-current="page">{statement.id.clone()}</span></li>
                </ol>
            </nav>
            <div class="page-head">
                <div>
                    <p class="quiet">{statement.id.clone()} " · " {text.get(&format!("evidence-{}", statement.evidence.code()))}</p>
                    <h1>{words.clone()}</h1>
                </div>
                <ChoiceForm context=context.clone() action=action choices=choices/>
            </div>
            {is_open.then(|| view! { <p class="note">{text.with("statement-cut-off", [("id", statement.id.as_str().into())])}</p> })}
            {(scope != Scope::Whole).then(|| view! { <p class="note">{text.with("scope-of", [("scope", scope_name(&text, &scope).into())])}</p> })}
            <div class="says headline">{headline(&context, &figures)}</div>
            {(!figures.is_empty()).then(|| chart(&context, &figures))}
            {(histories.iter().any(|(_, history)| history.0.len() > 1)).then(|| view! {
                <div class="trends">{trends(&context, &histories)}</div>
                {history_table(&context, &histories)}
            })}
            {(!changes.is_empty()).then(|| changes_table(&context, &changes))}
            {differences_section(&context, &statement.id, &differences)}
            {(!paired_changes.is_empty()).then(|| paired_changes_table(&context, &paired_changes))}
            {(!charts.is_empty()).then(|| control_charts(&context, charts))}
            {(!parts.is_empty()).then(|| parts_table(&context, &scope, &parts))}
            {about}
            {year}
            {(!measures.is_empty()).then(|| measures_table(&context, &measures))}
            <section class="panel stack">
                <h2>{text.get("statement-asked")}</h2>
                {asked_and_counted(&context, asked, counted)}
                <p class="small quiet">{text.with("statement-other-sources", [("sources", statement.other_sources.as_str().into())])}</p>
            </section>
            <section class="panel stack">
                <h2>{text.get("statement-read")}</h2>
                {how_to_read(&context, release.as_ref())}
            </section>
        </StaffFrame>
    }
}

/// What the figures say, a sentence for each audience, since their scales differ, and one for all that are hidden.
fn headline(context: &StaffContext, figures: &[FigureOf]) -> impl IntoView + use<> {
    let text = &context.text;
    if figures.is_empty() {
        return view! { <p>{text.get("headline-none")}</p> }.into_any();
    }
    let in_100 = |share: f64| percent(share).trim_end_matches('%').to_owned();
    let name = |audience: Audience| text.get(&format!("audience-{}", audience.code()));
    let sentence = |of: &FigureOf| {
        let shown = of.figure.shown()?;
        let variables = [
            ("audience", name(of.audience).into()),
            ("share", in_100(shown.share.value).into()),
            ("lower", in_100(shown.share.lower).into()),
            ("upper", in_100(shown.share.upper).into()),
        ];
        Some(view! { <p>{text.with("headline-shown", variables)}</p> })
    };
    let shown = figures.iter().filter_map(sentence).collect::<Vec<_>>();
    let hidden: Vec<String> =
        figures.iter().filter(|of| of.figure.shown().is_none()).map(|of| name(of.audience)).collect();
    let hidden = (!hidden.is_empty())
        .then(|| view! { <p>{text.with("headline-hidden", [("audiences", hidden.join("; ").into())])}</p> });
    view! { {shown} {hidden} }.into_any()
}

fn chart(context: &StaffContext, figures: &[FigureOf]) -> impl IntoView + use<> {
    let text = context.text.clone();
    let name = |audience: Audience| text.get(&format!("audience-{}", audience.code()));
    let strip = |of: &FigureOf| Strip { label: name(of.audience), audience: of.audience, figure: of.figure };
    let strips: Vec<Strip> = figures.iter().map(strip).collect();
    let rows = figures.iter().map(|of| (name(of.audience), of.clone())).collect();
    let rows = vec![RowGroup { heading: None, rows }];
    view! {
        <figure class="chart panel">
            <figcaption>{text.get("chart-title")}</figcaption>
            <p class="chart__lead">{text.get("chart-lead")}</p>
            <StripChart text=text.clone() strips=strips/>
            {figure_table(context, text.get("chart-title"), text.get("audience"), rows)}
        </figure>
    }
}

/// A chart for each audience that has figures in at least two quarters. Audiences have different scales, and are never
/// drawn on one another.
fn trends(context: &StaffContext, histories: &[(Audience, History)]) -> impl IntoView + use<> {
    let text = context.text.clone();
    histories
        .iter()
        .filter(|(_, history)| history.shares().into_iter().flatten().count() > 1)
        .map(|(audience, history)| {
            let since = history.counted_anew_since();
            let anew = since.map(|since| counted_differently(&text, "trend-counted-differently", since));
            view! {
                <figure class="chart panel">
                    <figcaption>{trend_title(&text, *audience, history)}</figcaption>
                    <p class="chart__lead">{text.get("trend-lead")}</p>
                    {anew.map(|words| view! { <p class="chart__lead"><b>{words}</b></p> })}
                    <TrendChart audience=*audience history=history.clone()/>
                </figure>
            }
        })
        .collect::<Vec<_>>()
}

/// From the first share to the last, of those that were counted alike.
fn trend_title(text: &Text, audience: Audience, history: &History) -> String {
    let shares = history.shares();
    let shown = |stretch: std::ops::Range<usize>| -> Vec<(Quarter, String)> {
        let of_stretch = history.0[stretch.clone()].iter().zip(&shares[stretch]);
        of_stretch.filter_map(|(of, share)| Some((of.quarter, percent(share.as_ref()?.value)))).collect()
    };
    let newest = history.stretches().into_iter().map(shown).rfind(|shown| !shown.is_empty()).unwrap_or_default();
    let name = ("audience", text.get(&format!("audience-{}", audience.code())).into());
    match newest.as_slice() {
        [(first, from), .., (last, to)] => text.with(
            "trend-title",
            [
                name,
                ("from", from.as_str().into()),
                ("first", first.label().into()),
                ("to", to.as_str().into()),
                ("last", last.label().into()),
            ],
        ),
        [(last, to)] => text.with("trend-title-one", [name, ("to", to.as_str().into()), ("last", last.label().into())]),
        [] => text.get(&format!("audience-{}", audience.code())),
    }
}

/// The agencies of the partnership, or the localities of an agency.
fn parts_table(context: &StaffContext, whole: &Scope, parts: &[FigureOf]) -> impl IntoView + use<> {
    let text = context.text.clone();
    let scopes: BTreeSet<&Scope> = parts.iter().filter_map(FigureOf::scope).collect();
    let rows = scopes
        .into_iter()
        .map(|scope| {
            let of = |audience: Audience| {
                parts.iter().find(|of| of.is_of(scope) && of.audience == audience).map(|of| of.figure)
            };
            (scope_name(&text, scope), Audience::ALL.map(of))
        })
        .collect();
    let part = text.get(if *whole == Scope::Whole { "agency" } else { "locality" });
    view! {
        <section class="panel stack">
            <h2>{text.get("parts-title")}</h2>
            <p class="small quiet">{text.get("parts-lead")}</p>
            {cross_table(context, text.get("parts-title"), part, rows)}
        </section>
    }
}

/// What was counted elsewhere, apart from the figures: it is not made of answers.
fn measures_table(context: &StaffContext, measures: &[MeasuredBeside]) -> impl IntoView + use<> {
    let text = context.text.clone();
    let rows = measures
        .iter()
        .map(|of| {
            let measure = &of.measure;
            let newest = of.newest.as_ref().map(|(quarter, figure)| {
                let base = figure.shown().map(|shown| text.with("figure-base", [("base", shown.base.into())]));
                view! { {figure_words(&text, figure)} <br/><span class="quiet small">{base} " " {quarter.label()}</span> }
            });
            view! {
                <tr>
                    <th scope="row">{measure.name.clone()}<br/><span class="quiet small">{measure.definition.clone()}</span></th>
                    <td class="n">{newest}</td>
                    <td>{text.get(&format!("better-{}", measure.better))}</td>
                    <td>{measure.source.clone()}<br/><span class="quiet small">{text.get(&format!("measure-{}", measure.kind))}</span></td>
                </tr>
            }
        })
        .collect::<Vec<_>>();
    let headings = ["measure", "measure-newest", "measure-better", "measure-source"];
    let headings = headings.map(|key| view! { <th scope="col">{text.get(key)}</th> }).collect_view();
    view! {
        <section class="panel stack">
            <h2>{text.get("measures-beside")}</h2>
            <p class="small quiet">{text.get("measures-beside-lead")}</p>
            <div class="scroll" tabindex="0" role="region" aria-label=text.get("measures-beside")>
                <table class="data">
                    <caption class="hidden-text">{text.get("measures-beside")}</caption>
                    <thead><tr>{headings}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
}

fn history_table(context: &StaffContext, histories: &[(Audience, History)]) -> impl IntoView + use<> {
    let text = context.text.clone();
    let quarters = histories.first().map_or(&[][..], |(_, history)| &history.0).iter().map(|of| of.quarter);
    let rows = quarters
        .enumerate()
        .rev()
        .map(|(place, quarter)| {
            let of = |audience: Audience| {
                histories.iter().find(|(other, _)| *other == audience).and_then(|(_, history)| history.0[place].figure)
            };
            (quarter.label(), Audience::ALL.map(of))
        })
        .collect();
    view! {
        <section class="panel stack">
            <h2>{text.get("history-title")}</h2>
            {cross_table(context, text.get("history-caption"), text.get("quarter"), rows)}
        </section>
    }
}

/// A table of figures with a column for each audience; its rows become cards on a narrow screen.
fn cross_table(
    context: &StaffContext,
    caption: String,
    first: String,
    rows: Vec<(String, [Option<PublishedFigure>; 5])>,
) -> impl IntoView + use<> {
    let text = context.text.clone();
    let name = |audience: Audience| text.get(&format!("audience-{}", audience.code()));
    let columns = Audience::ALL.map(|audience| view! { <th role="columnheader" scope="col">{name(audience)}</th> });
    let rows = rows
        .into_iter()
        .map(|(label, figures)| {
            let cells = Audience::ALL
                .into_iter()
                .zip(figures)
                .map(|(audience, figure)| {
                    let class = if figure.is_none() { "not-asked" } else { "" };
                    view! { <td role="cell" class=class data-label=name(audience)><FigureCell text=text.clone() audience=audience figure=figure/></td> }
                })
                .collect::<Vec<_>>();
            view! { <tr role="row"><th role="rowheader" scope="row">{label}</th>{cells}</tr> }
        })
        .collect::<Vec<_>>();
    view! {
        <table class="cover" role="table">
            <caption class="hidden-text">{caption}</caption>
            <thead role="rowgroup">
                <tr role="row"><th role="columnheader" scope="col" class="c-statement">{first}</th>{columns.collect_view()}</tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
}

fn how_to_read(context: &StaffContext, release: Option<&Release>) -> impl IntoView + use<> {
    let text = context.text.clone();
    let about = release.map(|release| {
        let open_links = release.method.has_open_links.then(|| view! { <li>{text.get("read-open-link")}</li> });
        let method = text.with(
            "read-method",
            [
                ("release", release.id.as_str().into()),
                ("quarter", release.quarter.label().into()),
                ("date", text.date(release.cut_on).into()),
                ("method", release.method.number.into()),
            ],
        );
        let csv = format!("/staff/releases/{}/figures.csv", release.id);
        let definitions = format!("/staff/releases/{}/definitions.csv", release.id);
        view! {
            {open_links}
            <li>{method} " " <a href=csv>{text.get("release-csv")}</a></li>
            <li><a href=definitions>{text.get("definitions-csv")}</a></li>
        }
    });
    view! {
        <ul class="stack small">
            <li><strong>{HIDDEN}</strong> " " {text.get("read-hidden")}</li>
            <li><strong>{text.get("figure-not-asked")}</strong> " " {text.get("read-not-asked")}</li>
            <li><strong>{NOT_AVAILABLE}</strong> " " {text.get("read-not-available")}</li>
            <li>{text.get("read-base")}</li>
            <li>{text.get("read-beside")}</li>
            <li>{text.get("read-interval")}</li>
            <li>{text.get("read-pairs")}</li>
            {about}
        </ul>
    }
}
