//! Who was not heard: respondents beside the population that they come from, and how many of those who were asked answered.

use leptos::prelude::*;

use super::AskedAboutYou;
use super::indicators::Choice;
use crate::components::{StaffContext, StaffFrame, percent, scope_name, signed_points};
use crate::domain::audience::Audience;
use crate::domain::figure::HIDDEN;
use crate::domain::permission::Permission;
use crate::domain::place::Scope;
use crate::domain::profile::{CategoryHeard, DimensionHeard, HeardAs, Over, RateOf, ResponseRate};
use crate::domain::quarter::Quarter;
use crate::domain::reference::Dimension;
use crate::text::Text;

/// How many categories the first sentence names; the tables name all.
const NAMED_AT_ONCE: usize = 6;

/// What can be said of who was heard.
#[derive(Clone, Debug, PartialEq)]
pub struct NotHeard {
    /// The id of the release.
    pub release: String,
    /// Newest first.
    pub quarters: Vec<Quarter>,
    pub over: Over,
    /// Whether its releases counted respondents.
    pub is_counted: bool,
    pub dimensions: Vec<DimensionHeard>,
    pub rates: Vec<RateOf>,
}

#[component]
pub fn NotHeardPage(
    context: StaffContext,
    /// None before the first release.
    not_heard: Option<NotHeard>,
    /// The releases to choose from.
    releases: Vec<Choice>,
    asked: Vec<AskedAboutYou>,
) -> impl IntoView {
    let text = context.text.clone();
    let over = not_heard.as_ref().map(|not_heard| not_heard.over).unwrap_or_default();
    let content = match not_heard {
        None => view! { <p class="note">{text.get("indicators-none")}</p> }.into_any(),
        Some(not_heard) => content(&context, not_heard, &asked).into_any(),
    };
    let may_bring_in = context.may(Permission::RecordMeasures);
    view! {
        <StaffFrame context=context.clone() title=text.get("not-heard-title") here="/staff/not-heard">
            <div class="page-head">
                <div><h1>{text.get("not-heard-title")}</h1><p class="quiet">{text.get("not-heard-lead")}</p></div>
                {choice_form(&text, releases, over)}
            </div>
            {content}
            {may_bring_in.then(|| view! { <p><a class="button button--quiet" href="/staff/reference">{text.get("not-heard-bring-in")}</a></p> })}
        </StaffFrame>
    }
}

fn choice_form(text: &Text, releases: Vec<Choice>, over: Over) -> Option<impl IntoView + use<>> {
    if releases.is_empty() {
        return None;
    }
    let releases = releases
        .into_iter()
        .map(|choice| view! { <option value=choice.id selected=choice.is_chosen>{choice.label}</option> })
        .collect::<Vec<_>>();
    let overs = Over::ALL.map(|one| {
        view! { <option value=one.code() selected=one == over>{text.get(&format!("not-heard-over-{}", one.code()))}</option> }
    });
    Some(view! {
        <form class="quarter" method="get" action="/staff/not-heard">
            <div>
                <label for="release">{text.get("release-choose")}</label>
                <select class="select" id="release" name="release">{releases}</select>
            </div>
            <div>
                <label for="over">{text.get("not-heard-over")}</label>
                <select class="select" id="over" name="over">{overs.collect_view()}</select>
            </div>
            <button class="button button--quiet" type="submit">{text.get("release-show")}</button>
        </form>
    })
}

fn content(context: &StaffContext, not_heard: NotHeard, asked: &[AskedAboutYou]) -> impl IntoView + use<> {
    let text = context.text.clone();
    let summary = if !not_heard.is_counted {
        text.get("not-heard-not-counted")
    } else if not_heard.dimensions.iter().any(DimensionHeard::has_reference) {
        summary(&text, &not_heard.dimensions, asked)
    } else {
        text.get("not-heard-no-reference")
    };
    let compared = compared(&text, &not_heard.dimensions);
    let quarters: Vec<String> = not_heard.quarters.iter().rev().map(|quarter| quarter.label()).collect();
    let csv = format!("/staff/releases/{}/respondents.csv?over={}", not_heard.release, not_heard.over.code());
    let (of_all, of_audiences): (Vec<_>, Vec<_>) =
        not_heard.dimensions.into_iter().partition(|dimension| dimension.audience.is_none());
    let panel = |heading: String, dimensions: Vec<DimensionHeard>| {
        let tables: Vec<_> = match &dimensions[..] {
            [only] => vec![table(&text, only, asked).into_any()],
            many => many.iter().map(|dimension| fold(&text, dimension, asked).into_any()).collect(),
        };
        (!tables.is_empty()).then(|| view! { <section class="panel stack"><h2>{heading}</h2>{tables}</section> })
    };
    let (languages, audiences): (Vec<_>, Vec<_>) =
        of_all.into_iter().partition(|dimension| dimension.dimension == Dimension::Language);
    let ages = panel(text.get("not-heard-audiences"), audiences);
    let each = Audience::ALL.map(|audience| {
        let of: Vec<_> = of_audiences.iter().filter(|of| of.audience == Some(audience)).cloned().collect();
        panel(text.get(&format!("audience-{}", audience.code())), of)
    });
    let languages = panel(text.get("not-heard-language"), languages);
    let cannot = ["people", "rounded", "hidden", "asked", "language", "why"];
    let cannot = cannot.map(|key| view! { <li>{text.get(&format!("not-heard-cannot-{key}"))}</li> });
    view! {
        <p class="note"><strong>{summary}</strong> " " {compared}</p>
        <p class="quiet small">
            {text.with("not-heard-quarters", [("quarters", quarters.join(", ").into())])} " "
            <a href=csv>{text.get("not-heard-csv")}</a>
        </p>
        {ages}
        {each.collect_view()}
        {languages}
        {rates(&text, &not_heard.rates)}
        <section class="panel stack">
            <h2>{text.get("not-heard-cannot")}</h2>
            <ul class="stack">{cannot.collect_view()}</ul>
        </section>
    }
}

/// How many groups were held against their share, since who is named stands out among all of them; nothing where none was.
fn compared(text: &Text, dimensions: &[DimensionHeard]) -> Option<String> {
    let compared = dimensions.iter().flat_map(|of| &of.categories).filter(|category| category.p.is_some()).count();
    (compared > 0).then(|| text.with("not-heard-compared", [("compared", compared.into())]))
}

/// Who is heard less often than their share, in a sentence; of those who stand out among all that are compared.
fn summary(text: &Text, dimensions: &[DimensionHeard], asked: &[AskedAboutYou]) -> String {
    let less = |dimension: &DimensionHeard| {
        let words = |category: &CategoryHeard| {
            let answer = label(text, &dimension.dimension, &category.category, asked);
            // "No" alone says nothing.
            let category = match category.category.as_str() {
                "yes" | "no" => {
                    let question = dimension_name(text, &dimension.dimension, asked);
                    text.with("not-heard-answer", [("question", question.into()), ("answer", answer.into())])
                }
                _ => answer,
            };
            match dimension.audience {
                None => category,
                Some(audience) => {
                    let audience = text.get(&format!("audience-{}", audience.code()));
                    text.with("not-heard-who", [("audience", audience.into()), ("category", category.into())])
                }
            }
        };
        let is_named = |category: &&CategoryHeard| category.heard == HeardAs::Less && category.stands_out();
        let less = dimension.categories.iter().filter(is_named);
        less.map(words).collect::<Vec<_>>()
    };
    let mut names: Vec<String> = dimensions.iter().flat_map(less).collect();
    let more = names.len().saturating_sub(NAMED_AT_ONCE);
    names.truncate(NAMED_AT_ONCE);
    match (names.is_empty(), more) {
        (true, _) => text.get("not-heard-nobody"),
        (false, 0) => text.with("not-heard-less", [("who", names.join("; ").into())]),
        (false, more) => {
            text.with("not-heard-less-and-more", [("who", names.join("; ").into()), ("more", more.into())])
        }
    }
}

/// A category in words.
fn label(text: &Text, dimension: &Dimension, category: &str, asked: &[AskedAboutYou]) -> String {
    let answer = |question: String| {
        let asked = asked.iter().find(|asked| asked.question == question)?;
        asked.answers.iter().find(|(id, _)| id == category).map(|(_, words)| words.clone())
    };
    let words = match dimension {
        Dimension::Audience => Some(text.get(&format!("audience-{category}"))),
        Dimension::Language => text.languages().find(category).map(|language| language.name.clone()),
        Dimension::About(_) => dimension.question().and_then(answer),
        Dimension::Agency | Dimension::Locality => None,
    };
    words.unwrap_or_else(|| category.to_owned())
}

/// A dimension in words.
pub fn dimension_name(text: &Text, dimension: &Dimension, asked: &[AskedAboutYou]) -> String {
    let question = dimension.question().and_then(|question| asked.iter().find(|asked| asked.question == question));
    match question {
        Some(asked) => asked.words.clone(),
        None => text.get(&format!("not-heard-by-{}", dimension.code())),
    }
}

/// One of many tables: its name and what it says, and the numbers for who opens it. Where somebody stands out, it is open.
fn fold(text: &Text, dimension: &DimensionHeard, asked: &[AskedAboutYou]) -> impl IntoView + use<> {
    let is_heard_less = |category: &&CategoryHeard| category.heard == HeardAs::Less && category.stands_out();
    let less: Vec<String> = dimension
        .categories
        .iter()
        .filter(is_heard_less)
        .map(|category| label(text, &dimension.dimension, &category.category, asked))
        .collect();
    let is_open = !less.is_empty();
    let says = match (dimension.categories.iter().any(|category| category.p.is_some()), is_open) {
        (_, true) => Some(text.with("not-heard-fold-less", [("who", less.join("; ").into())])),
        (true, false) => Some(text.get("not-heard-fold-nobody")),
        (false, false) => dimension.has_reference().then(|| text.get("not-heard-fold-too-few")),
    };
    let says = says.map(|says| view! { " " <span class="fold__says quiet small">{says}</span> });
    view! {
        <details class="fold" open=is_open>
            <summary>{table_name(text, dimension, asked)}{says}</summary>
            {table(text, dimension, asked)}
        </details>
    }
}

fn table_name(text: &Text, dimension: &DimensionHeard, asked: &[AskedAboutYou]) -> String {
    match &dimension.agency {
        Some(agency) => text.with("not-heard-by-locality-of", [("agency", agency.as_str().into())]),
        None => dimension_name(text, &dimension.dimension, asked),
    }
}

/// Respondents and their shares, and what they are held against where there is something.
fn table(text: &Text, dimension: &DimensionHeard, asked: &[AskedAboutYou]) -> impl IntoView + use<> {
    let keys = ["respondents", "share", "population", "difference", "heard"];
    let keys = if dimension.has_reference() { &keys[..] } else { &keys[..2] };
    let names: Vec<String> = keys.iter().map(|key| text.get(&format!("not-heard-column-{key}"))).collect();
    let columns = names.iter().map(|name| view! { <th role="columnheader" scope="col">{name.clone()}</th> });
    let mut categories: Vec<&CategoryHeard> = dimension.categories.iter().collect();
    let answers =
        dimension.dimension.question().and_then(|question| asked.iter().find(|asked| asked.question == question));
    let place = |category: &CategoryHeard| {
        answers.and_then(|asked| asked.answers.iter().position(|(id, _)| *id == category.category))
    };
    categories.sort_by_key(|category| place(category));
    let rows = categories.into_iter().map(|category| row(text, dimension, category, &names, asked)).collect::<Vec<_>>();
    let sources = dimension
        .sources
        .iter()
        .map(|(source, as_of)| {
            text.with("not-heard-source", [("source", source.as_str().into()), ("date", text.date(*as_of).into())])
        })
        .collect::<Vec<_>>()
        .join("; ");
    let base = dimension.base.map(|base| text.with("not-heard-base", [("base", base.into())]));
    let weighted = dimension.weighted.map(|weighted| {
        text.with(
            "not-heard-weighted",
            [
                ("effect", format!("{:.2}", weighted.design_effect).into()),
                ("base", format!("{:.0}", weighted.effective_base).into()),
            ],
        )
    });
    let not_named = (!dimension.not_named.is_empty()).then(|| {
        let names: Vec<String> =
            dimension.not_named.iter().map(|category| label(text, &dimension.dimension, category, asked)).collect();
        text.with("not-heard-not-named", [("names", names.join("; ").into())])
    });
    let against_nothing = (!dimension.has_reference()).then(|| text.get("not-heard-against-nothing"));
    let notes = [against_nothing, base, (!sources.is_empty()).then_some(sources), not_named, weighted];
    let notes = notes.into_iter().flatten().map(|note| view! { <p class="quiet small">{note}</p> }).collect::<Vec<_>>();
    view! {
        <table class="cover" role="table">
            <caption>{table_name(text, dimension, asked)}</caption>
            <thead role="rowgroup">
                <tr role="row"><th role="columnheader" scope="col" class="c-statement">{text.get("not-heard-category")}</th>{columns.collect_view()}</tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
        {notes}
    }
}

fn row(
    text: &Text,
    dimension: &DimensionHeard,
    category: &CategoryHeard,
    names: &[String],
    asked: &[AskedAboutYou],
) -> impl IntoView + use<> {
    let hidden = || {
        view! { <span aria-hidden="true">{HIDDEN}</span><span class="hidden-text">{text.get("figure-hidden")}</span> }
            .into_any()
    };
    let is_counted = category.heard != HeardAs::NotCounted;
    let none = || text.get("not-heard-none").into_any();
    let interval = |lower: String, upper: String| {
        let words = text.with("figure-interval", [("lower", lower.into()), ("upper", upper.into())]);
        view! { <span class="cell__more">{words}</span> }
    };
    let respondents = match category.respondents {
        Some(respondents) => respondents.to_string().into_any(),
        None if is_counted => hidden(),
        None => none(),
    };
    let share = match category.share {
        Some(share) => {
            view! { {percent(share.value)} {interval(percent(share.lower), percent(share.upper))} }.into_any()
        }
        None if is_counted && category.respondents.is_none() => hidden(),
        None => none(),
    };
    let population = category.population.map_or_else(none, |population| percent(population).into_any());
    let difference = match (category.share, category.population) {
        (Some(share), Some(population)) => {
            let points = |end: f64| signed_points(end - population);
            view! { {points(share.value)} {interval(points(share.lower), points(share.upper))} }.into_any()
        }
        _ => none(),
    };
    let sign = match category.heard {
        HeardAs::Less => "▼ ",
        HeardAs::About => "● ",
        HeardAs::More => "▲ ",
        HeardAs::TooFew | HeardAs::NoReference | HeardAs::NotCounted => "",
    };
    let words = text.get(&format!("not-heard-heard-{}", category.heard.code()));
    let heard = match category.heard {
        HeardAs::Less | HeardAs::More => view! { <b><span aria-hidden="true">{sign}</span>{words}</b> }.into_any(),
        _ => view! { <span aria-hidden="true">{sign}</span>{words} }.into_any(),
    };
    let cells = [respondents, share, population, difference, heard];
    let cells = cells
        .into_iter()
        .zip(names)
        .map(|(cell, name)| view! { <td role="cell" data-label=name.clone()>{cell}</td> })
        .collect::<Vec<_>>();
    let name = label(text, &dimension.dimension, &category.category, asked);
    view! { <tr role="row"><th role="rowheader" scope="row">{name}</th>{cells}</tr> }
}

/// Response rates of the partnership, and folded those of its agencies and localities.
fn rates(text: &Text, rates: &[RateOf]) -> Option<impl IntoView + use<>> {
    let (of_all, of_places): (Vec<_>, Vec<_>) = rates.iter().partition(|of| of.scope == Scope::Whole);
    let of_places = (!of_places.is_empty()).then(|| {
        let label = text.get("not-heard-rates-of");
        let table = rate_table(text, label.clone(), &of_places);
        view! { <details class="fold"><summary>{label}</summary>{table}</details> }
    });
    (!rates.is_empty()).then(|| {
        view! {
            <section class="panel stack">
                <h2>{text.get("not-heard-rates")}</h2>
                <p class="small quiet">{text.get("not-heard-rates-lead")}</p>
                {rate_table(text, text.get("not-heard-rates"), &of_all)}
                {of_places}
            </section>
        }
    })
}

fn rate_table(text: &Text, caption: String, rates: &[&RateOf]) -> impl IntoView + use<> {
    let names = ["codes", "rate"].map(|key| text.get(&format!("not-heard-column-{key}")));
    let columns = names.clone().map(|name| view! { <th role="columnheader" scope="col">{name}</th> });
    let row = |of: &&RateOf| {
        let audience = text.get(&format!("audience-{}", of.audience.code()));
        let name = [("audience", audience.into()), ("category", scope_name(text, &of.scope).into())];
        let name = text.with("not-heard-who", name);
        let why = || text.get(&format!("not-heard-rate-{}", of.rate.code()));
        let (codes, rate) = match of.rate {
            ResponseRate::Known { codes, rate } => {
                (codes.to_string(), text.with("not-heard-rate-known", [("rate", percent(rate).into())]))
            }
            ResponseRate::Hidden => (HIDDEN.to_owned(), why()),
            ResponseRate::OpenLink | ResponseRate::NotCounted => (text.get("not-heard-none"), why()),
        };
        let [of_codes, of_rate] = names.clone();
        view! {
            <tr role="row">
                <th role="rowheader" scope="row">{name}</th>
                <td role="cell" data-label=of_codes>{codes}</td>
                <td role="cell" data-label=of_rate>{rate}</td>
            </tr>
        }
    };
    let rows = rates.iter().map(row).collect::<Vec<_>>();
    view! {
        <table class="cover" role="table">
            <caption class="hidden-text">{caption}</caption>
            <thead role="rowgroup">
                <tr role="row"><th role="columnheader" scope="col" class="c-statement">{text.get("not-heard-whose")}</th>{columns.collect_view()}</tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
}
