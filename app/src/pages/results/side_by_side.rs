//! Every statement with all audiences on one line: where they see it alike, and where they do not.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::indicators::{ChoiceForm, Choices, ElementFigures, StatementFigures, Views, query};
use crate::components::{Dumbbell, MarkerIcon, StaffContext, StaffFrame, percent, points};
use crate::domain::audience::Audience;
use crate::domain::change::{Agreement, AudienceDifference};
use crate::domain::figure::HIDDEN;
use crate::domain::place::Scope;

#[component]
pub fn SideBySidePage(
    context: StaffContext,
    /// The id of the release that is read, if there is one.
    release: Option<String>,
    scope: Scope,
    choices: Choices,
    elements: Vec<ElementFigures>,
    /// Of audiences who answered on the same scale, judged together.
    differences: Vec<AudienceDifference>,
) -> impl IntoView {
    let text = context.text.clone();
    let says = differences_say(&context, &differences);
    let audiences = Audience::ALL.map(|audience| {
        view! { <li><MarkerIcon audience=audience/>{text.get(&format!("audience-{}", audience.code()))}</li> }
    });
    let elements = elements
        .into_iter()
        .map(|element| {
            let heading = format!("{}. {}", element.element.letter, element.element.heading);
            let rows = element
                .statements
                .into_iter()
                .filter(|row| row.audiences.iter().any(|of| of.figure.is_some()))
                .map(|row| statement(&context, release.as_deref(), &scope, row, &differences))
                .collect::<Vec<_>>();
            (!rows.is_empty()).then(|| view! { <section class="panel"><h2>{heading}</h2>{rows}</section> })
        })
        .collect::<Vec<_>>();
    let here = "/staff/side-by-side";
    view! {
        <StaffFrame context=context.clone() title=text.get("side-title") here="/staff/indicators">
            <div class="page-head">
                <div><h1>{text.get("side-title")}</h1><p class="quiet">{text.get("side-lead")}</p></div>
                <ChoiceForm context=context.clone() action=here.to_owned() choices=choices/>
            </div>
            <Views context=context.clone() here=here/>
            {match release.is_some() {
                true => says.into_any(),
                false => view! { <p class="note">{text.get("indicators-none")}</p> }.into_any(),
            }}
            <div class="stack">
                <ul class="key">{audiences.collect_view()}<li>{HIDDEN} " " {text.get("figure-hidden")}</li></ul>
                <p class="note">{text.get("side-scales")}</p>
            </div>
            {elements}
        </StaffFrame>
    }
}

/// How many differ, and of how many that can be compared.
fn differences_say(context: &StaffContext, differences: &[AudienceDifference]) -> impl IntoView + use<> {
    let apart = differences.iter().filter(|of| of.agreement == Agreement::Apart).count();
    let compared = || differences.iter().filter(|of| of.evidence.is_some());
    let statements = compared().map(|of| &of.statement).collect::<BTreeSet<_>>().len();
    let variables =
        [("apart", apart.into()), ("compared", compared().count().into()), ("statements", statements.into())];
    view! { <div class="says headline"><p>{context.text.with("side-says", variables)}</p></div> }
}

fn statement(
    context: &StaffContext,
    release: Option<&str>,
    scope: &Scope,
    row: StatementFigures,
    differences: &[AudienceDifference],
) -> impl IntoView + use<> {
    let text = context.text.clone();
    let id = row.statement.id.clone();
    let address = match release {
        Some(release) => format!("/staff/indicators/{id}?{}", query(release, scope)),
        None => format!("/staff/indicators/{id}"),
    };
    let words = row.completed.clone().unwrap_or_else(|| row.statement.text.clone());
    let shares: Vec<(Audience, f64)> =
        row.audiences.iter().filter_map(|of| Some((of.audience, of.figure.as_ref()?.shown()?.share.value))).collect();
    let list = row
        .audiences
        .iter()
        .filter_map(|of| {
            let figure = of.figure.as_ref()?;
            let name = text.get(&format!("audience-{}", of.audience.code()));
            let share = match figure.shown() {
                Some(shown) => view! { <b>{percent(shown.share.value)}</b> }.into_any(),
                None => view! { <b aria-hidden="true">{HIDDEN}</b><span class="hidden-text">{text.get("figure-hidden")}</span> }.into_any(),
            };
            Some(view! { <li><MarkerIcon audience=of.audience/>{name} " " {share}</li> })
        })
        .collect::<Vec<_>>();
    let of_statement = || differences.iter().filter(|of| of.statement == id);
    let compared = of_statement().filter(|of| of.evidence.is_some()).map(|of| (of.one, of.other)).collect();
    let apart = of_statement()
        .filter(|of| of.agreement == Agreement::Apart)
        .map(|of| view! { <p class="side__apart small">{difference_in_words(context, of)}</p> })
        .collect::<Vec<_>>();
    view! {
        <div class="side">
            <h3 class="side__name"><span class="cover__id">{id}</span> " " <a href=address>{words}</a></h3>
            <div class="side__plot">
                <Dumbbell shares=shares compared=compared/>
                <ul class="side__shares">{list}</ul>
                {apart}
            </div>
        </div>
    }
}

/// Who says it more often than whom, and by how much.
pub(super) fn difference_in_words(context: &StaffContext, of: &AudienceDifference) -> String {
    let text = &context.text;
    let Some(evidence) = of.evidence else { return text.get("differ-too-few") };
    let name = |audience: Audience| text.get(&format!("audience-{}", audience.code()));
    let difference = evidence.difference;
    let is_more = difference.value >= 0.0;
    let (more, less) = if is_more { (of.other, of.one) } else { (of.one, of.other) };
    let (lower, upper) =
        if is_more { (difference.lower, difference.upper) } else { (-difference.upper, -difference.lower) };
    text.with(
        "differ-by",
        [
            ("more", name(more).into()),
            ("less", name(less).into()),
            ("difference", points(difference.value.abs()).into()),
            ("lower", points(lower).into()),
            ("upper", points(upper).into()),
        ],
    )
}

/// Who answered on the same scale, and how they differ; nothing where no two did. `all` are those of every statement, judged
/// together.
pub(super) fn differences_section(
    context: &StaffContext,
    statement: &str,
    all: &[AudienceDifference],
) -> Option<impl IntoView + use<>> {
    let text = &context.text;
    let key = |agreement| match agreement {
        Agreement::Apart => "differ-apart",
        Agreement::NotClear => "differ-not-clear",
        Agreement::TooFewToSay => "differ-too-few",
        Agreement::Hidden => "change-hidden",
    };
    let name = |audience: Audience| text.get(&format!("audience-{}", audience.code()));
    let rows = all
        .iter()
        .filter(|of| of.statement == statement)
        .map(|of| {
            let both = text.with("differ-both", [("one", name(of.one).into()), ("other", name(of.other).into())]);
            let by = of.evidence.map(|_| difference_in_words(context, of));
            view! { <li><b>{both} ": " {text.get(key(of.agreement))}</b> " " {by}</li> }
        })
        .collect::<Vec<_>>();
    let compared = all.iter().filter(|of| of.evidence.is_some()).count();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="panel stack">
                <h2>{text.get("differ-title")}</h2>
                <p class="small quiet">{text.with("differ-lead", [("compared", compared.into())])}</p>
                <ul class="stack">{rows}</ul>
            </section>
        }
    })
}
