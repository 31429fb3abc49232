//! CSV: codes to hand out, the figures of a release, and how they are counted.

use std::sync::Arc;

use app::domain::audience::Audience;
use app::domain::figure::{
    FigureOf, HIDDEN, NOT_APPLICABLE, NOT_AVAILABLE, Period, PublishedNumber, Release, whole_percent,
};
use app::domain::framework::Framework;
use app::domain::indicator::{IndicatorDefinition, IndicatorRule, JudgedItem};
use app::domain::place::Scope;
use app::domain::profile::{HeardAs, ResponseRate};
use app::domain::quarter::Quarter;
use app::domain::questionnaire::QuestionnaireVersion;

use crate::services::representation::Representation;
use crate::statistics::interval::Z_95;
use crate::statistics::paired_difference::paired_difference;

/// Access codes, one a row.
pub fn codes_as_csv(heading: &str, codes: &[String]) -> String {
    write(std::iter::once(vec![heading.to_owned()]).chain(codes.iter().map(|code| vec![code.clone()])))
}

/// The figures of a release, one a row, with what is needed to read them: bases are to the nearest five, shares are proportions
/// with four decimals, a row without an agency is the whole partnership or those who gave an answer about themselves, `period` is
/// a quarter or a financial year, and `open_links` says whether one person could answer more than once.
///
/// The whole of a quarter also tells of those who answered before (`pairs_...`): how many are in the four combinations of
/// positive and not, the shares before and now, and their difference with its interval, which are made from these four.
pub fn release_as_csv(release: &Release, framework: &Framework) -> String {
    let heading = [
        "release",
        "quarter",
        "period",
        "cut_on",
        "method",
        "open_links",
        "statement",
        "statement_text",
        "audience",
        "agency",
        "locality",
        "question",
        "answer",
        "base",
        "share",
        "interval_95_lower",
        "interval_95_upper",
        "dont_know",
        "dont_want_to_say",
        "pairs_base",
        "pairs_positive_both_times",
        "pairs_positive_now_only",
        "pairs_positive_before_only",
        "pairs_positive_neither_time",
        "pairs_share_before",
        "pairs_share_now",
        "pairs_difference",
        "pairs_difference_95_lower",
        "pairs_difference_95_upper",
    ]
    .map(str::to_owned)
    .to_vec();
    let rows = release.all_figures().map(|(period, of)| {
        let mut row = vec![
            release.id.clone(),
            release.quarter.label(),
            match period {
                Period::Quarter => release.quarter.label(),
                Period::Year => release.quarter.year_label(),
            },
            release.cut_on.to_string(),
            release.method.number.to_string(),
            if release.method.has_open_links { "yes" } else { "no" }.to_owned(),
            of.statement.clone(),
            framework.statement(&of.statement).map(|statement| statement.text.clone()).unwrap_or_default(),
            of.audience.code().to_owned(),
        ];
        row.extend(of.group.columns().map(str::to_owned));
        match of.figure.shown() {
            Some(shown) => {
                row.push(shown.base.to_string());
                row.extend(
                    [shown.share.value, shown.share.lower, shown.share.upper].map(|share| format!("{share:.4}")),
                );
            }
            None => row.extend([HIDDEN; 4].map(str::to_owned)),
        }
        let number = |number: PublishedNumber| number.shown().map_or(HIDDEN.to_owned(), |shown| shown.to_string());
        row.extend(match of.beside {
            Some(beside) => [number(beside.dont_know), number(beside.dont_want_to_say)],
            None => [NOT_AVAILABLE; 2].map(str::to_owned),
        });
        row.extend(pairs_beside(release, period, of));
        row
    });
    write(std::iter::once(heading).chain(rows))
}

/// How the figures of these quarters are counted, one a row: with the quarter, since a year adds up several, the number of the definition and the day from which it holds for
/// collections that open, the items that are judged, and of each the options that are positive and those that are not.
pub fn definitions_as_csv<'a>(
    asked: impl Iterator<Item = (&'a Quarter, &'a Vec<Arc<QuestionnaireVersion>>)>,
) -> String {
    let heading = [
        "quarter",
        "statement",
        "audience",
        "questionnaire",
        "questionnaire_version",
        "definition",
        "valid_from",
        "kind",
        "rule",
        "better",
        "items",
        "positive",
        "not_positive",
    ]
    .map(str::to_owned)
    .to_vec();
    let of_version = |(quarter, version): (&Quarter, &Arc<QuestionnaireVersion>)| {
        let row = |definition: &IndicatorDefinition| {
            let indicator = &definition.indicator;
            let of_items = |what: fn(&JudgedItem) -> String| {
                indicator.items().into_iter().map(what).collect::<Vec<_>>().join("; ")
            };
            vec![
                quarter.label(),
                indicator.statement.clone(),
                indicator.audience.code().to_owned(),
                version.questionnaire.id.clone(),
                version.version.to_string(),
                definition.version.to_string(),
                definition.valid_from.to_string(),
                indicator.kind.code().to_owned(),
                match &indicator.rule {
                    IndicatorRule::Headline(_) => "headline".to_owned(),
                    IndicatorRule::Event { rule, .. } => rule.code().to_owned(),
                },
                indicator.better.to_string(),
                of_items(|judged| judged.item.clone()),
                of_items(|judged| judged.positive.join(" ")),
                of_items(|judged| judged.not_positive.join(" ")),
            ]
        };
        version.definitions.iter().map(row).collect::<Vec<_>>()
    };
    let versions = asked.flat_map(|(quarter, versions)| versions.iter().map(move |version| (quarter, version)));
    write(std::iter::once(heading).chain(versions.flat_map(of_version)))
}

/// What a row tells of pairs.
fn pairs_beside(release: &Release, period: Period, of: &FigureOf) -> [String; 10] {
    let all = |symbol: &str| std::array::from_fn(|_| symbol.to_owned());
    if period == Period::Year || !of.is_of(&Scope::Whole) {
        return all(NOT_APPLICABLE);
    }
    let Some(pairs) = release.pairs_of(&of.statement, of.audience) else { return all(NOT_AVAILABLE) };
    let Some((pairs, difference)) = pairs.shown().and_then(|pairs| Some((pairs, paired_difference(pairs, Z_95).ok()?)))
    else {
        return all(HIDDEN);
    };
    let [both, now, before, neither] = pairs.counts().map(|count| count.to_string());
    let shares = [pairs.share_before(), pairs.share_now(), difference.value, difference.lower, difference.upper];
    let [share_before, share_now, value, lower, upper] = shares.map(|share| format!("{share:.4}"));
    [pairs.base().to_string(), both, now, before, neither, share_before, share_now, value, lower, upper]
}

/// Who was heard beside the population, one category a row, then response rates; as the page shows it. Shares of respondents are
/// proportions with four decimals; those of the population and response rates have two, by the rule of the page (only none is 0.00,
/// and only all are 1.00): finer ones would give a population back that is too small to be told. `codes` and `response_rate` are of
/// rows about those alone, and `heard` says why there is no rate.
///
/// This is no file of the release: it holds what the release froze against the population of `made_on`, which `sources` names.
pub fn representation_as_csv(found: &Representation) -> String {
    let heading = [
        "release",
        "quarters",
        "audience",
        "dimension",
        "category",
        "respondents",
        "base",
        "share",
        "interval_95_lower",
        "interval_95_upper",
        "population_share",
        "heard",
        "sources",
        "codes",
        "response_rate",
        "made_on",
    ]
    .map(str::to_owned)
    .to_vec();
    let quarters: Vec<String> = found.quarters.iter().map(|quarter| quarter.label()).collect();
    let start = |audience: Option<Audience>, dimension: &str, category: &str| {
        let audience = audience.map_or("", Audience::code);
        [&found.release, &quarters.join("; "), audience, dimension, category].map(str::to_owned).to_vec()
    };
    let number = |number: Option<i64>| number.map_or(HIDDEN.to_owned(), |number| number.to_string());
    let categories = found.dimensions.iter().flat_map(|of| of.categories.iter().map(move |category| (of, category)));
    let categories = categories.map(|(of, category)| {
        let mut row = start(of.audience, of.dimension.code(), &category.category);
        if category.heard == HeardAs::NotCounted {
            row.extend([NOT_AVAILABLE; 5].map(str::to_owned));
        } else {
            // Audiences have a base where a population divides them.
            let base = if of.audience.is_some() || of.base.is_some() { number(of.base) } else { String::new() };
            row.extend([number(category.respondents), base]);
            let none = if category.respondents.is_some() { "" } else { HIDDEN };
            row.extend(category.share.map_or([none; 3].map(str::to_owned), |share| {
                [share.value, share.lower, share.upper].map(|share| format!("{share:.4}"))
            }));
        }
        row.push(category.population.map_or_else(String::new, in_hundredths));
        row.push(category.heard.code().to_owned());
        let sources = of.sources.iter().map(|(source, as_of)| format!("{source}, {as_of}"));
        row.extend([sources.collect::<Vec<_>>().join("; "), String::new(), String::new()]);
        row
    });
    let rates = found.rates.iter().map(|of| {
        let (agency, _) = of.scope.names();
        let mut row = start(Some(of.audience), "response-rate", agency);
        row.extend([""; 6].map(str::to_owned));
        row.extend([of.rate.code(), ""].map(str::to_owned));
        row.extend(match of.rate {
            ResponseRate::Known { codes, rate } => [codes.to_string(), in_hundredths(rate)],
            ResponseRate::Hidden => [HIDDEN; 2].map(str::to_owned),
            ResponseRate::OpenLink | ResponseRate::NotCounted => [NOT_AVAILABLE; 2].map(str::to_owned),
        });
        row
    });
    let made_on = |mut row: Vec<String>| {
        row.push(found.made_on.to_string());
        row
    };
    write(std::iter::once(heading).chain(categories.chain(rates).map(made_on)))
}

/// A share as the page rounds it, as a proportion.
fn in_hundredths(share: f64) -> String {
    format!("{:.2}", whole_percent(share) / 100.0)
}

fn write(rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.write_record(row.iter().map(|cell| harmless(cell))).expect("rows are written to memory");
    }
    let bytes = writer.into_inner().expect("rows are written to memory");
    String::from_utf8(bytes).expect("every cell is text")
}

/// A cell that a spreadsheet will not take for a formula (OWASP ASVS 5.0, 1.2.10). A number below zero is none.
fn harmless(cell: &str) -> String {
    let is_number = cell.parse::<f64>().is_ok();
    if !is_number && cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_share_is_not_none_and_a_large_one_not_all() {
        let written = [0.0, 0.004, 0.015, 0.996, 1.0].map(in_hundredths);
        assert_eq!(written, ["0.00", "0.01", "0.02", "0.99", "1.00"]);
    }

    #[test]
    fn a_cell_is_never_a_formula() {
        let codes = ["=1+1", "@x", "apple river", "a,\"b\"", "-1+1", "-0.0512"].map(str::to_owned);
        let written = "code\n'=1+1\n'@x\napple river\n\"a,\"\"b\"\"\"\n'-1+1\n-0.0512\n";
        assert_eq!(codes_as_csv("code", &codes), written);
    }
}
