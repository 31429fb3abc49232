//! CSV: codes to hand out, and the figures of a release.

use app::domain::audience::Audience;
use app::domain::figure::{HIDDEN, NOT_AVAILABLE, Period, PublishedNumber, Release};
use app::domain::framework::Framework;
use app::domain::profile::{HeardAs, ResponseRate};

use crate::services::representation::Representation;

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

/// Who was heard beside the population, one category a row, then response rates; as the page shows it. Shares are proportions with
/// four decimals; `codes` and `response_rate` are of rows about those alone, and `heard` says why there is no rate.
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
        row.push(category.population.map_or_else(String::new, |population| format!("{population:.2}")));
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
            ResponseRate::Known { codes, rate } => [codes.to_string(), format!("{rate:.2}")],
            ResponseRate::Hidden => [HIDDEN; 2].map(str::to_owned),
            ResponseRate::OpenLink | ResponseRate::NotCounted => [NOT_AVAILABLE; 2].map(str::to_owned),
        });
        row
    });
    write(std::iter::once(heading).chain(categories).chain(rates))
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
