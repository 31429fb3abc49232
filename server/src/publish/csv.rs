//! CSV: codes to hand out, the figures of a release, and how they are counted.

use std::sync::Arc;

use app::domain::figure::{HIDDEN, NOT_AVAILABLE, Period, PublishedNumber, Release};
use app::domain::framework::Framework;
use app::domain::indicator::{IndicatorDefinition, IndicatorRule, JudgedItem};
use app::domain::questionnaire::QuestionnaireVersion;

/// Access codes, one a row.
pub fn codes_as_csv(heading: &str, codes: &[String]) -> String {
    write(std::iter::once(vec![heading.to_owned()]).chain(codes.iter().map(|code| vec![code.clone()])))
}

/// The figures of a release, one a row, with what is needed to read them: bases are to the nearest five, shares are proportions
/// with four decimals, a row without an agency is the whole partnership or those who gave an answer about themselves, `period` is
/// a quarter or a financial year, and `open_links` says whether one person could answer more than once.
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
        row
    });
    write(std::iter::once(heading).chain(rows))
}

/// How the figures of these versions are counted, one a row: with the number of the definition and the day from which it holds for
/// collections that open, the items that are judged, and of each the options that are positive and those that are not.
pub fn definitions_as_csv(versions: &[Arc<QuestionnaireVersion>]) -> String {
    let heading = [
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
    let of_version = |version: &Arc<QuestionnaireVersion>| {
        let row = |definition: &IndicatorDefinition| {
            let indicator = &definition.indicator;
            let of_items = |what: fn(&JudgedItem) -> String| {
                indicator.items().into_iter().map(what).collect::<Vec<_>>().join("; ")
            };
            vec![
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
    write(std::iter::once(heading).chain(versions.iter().flat_map(of_version)))
}

fn write(rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.write_record(row.iter().map(|cell| harmless(cell))).expect("rows are written to memory");
    }
    let bytes = writer.into_inner().expect("rows are written to memory");
    String::from_utf8(bytes).expect("every cell is text")
}

/// A cell that a spreadsheet will not take for a formula (OWASP ASVS 5.0, 1.2.10).
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_never_a_formula() {
        let codes = ["=1+1".to_owned(), "@x".to_owned(), "apple river".to_owned(), "a,\"b\"".to_owned()];
        assert_eq!(codes_as_csv("code", &codes), "code\n'=1+1\n'@x\napple river\n\"a,\"\"b\"\"\"\n");
    }
}
