//! A reference population from a CSV file: a line for each category.

use std::collections::BTreeMap;
use std::fmt;

use app::domain::audience::Audience;
use app::domain::place::Place;
use app::domain::reference::{Dimension, Reference, locality_code};
use chrono::NaiveDate;
use serde::Deserialize;

use super::Known;
use crate::services::csv_file::csv_reader;

/// The columns, in any order, under these names.
pub const COLUMNS: &str = "audience,dimension,category,population,source,as_of";

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LineFault {
    #[error("it does not have the columns {COLUMNS}")]
    Columns,
    #[error("the audience is none of Heard's")]
    Audience,
    #[error("a line about audiences names its audience as the category, and has none before it")]
    AudienceOfAudiences,
    #[error("the dimension is none of Heard's")]
    Dimension,
    #[error("the dimension has no such category")]
    Category,
    #[error("this audience is not asked about it")]
    NotAsked,
    #[error("the population is not a whole number")]
    Population,
    #[error("the source must be filled in, with at most {} characters", Reference::LONGEST)]
    Source,
    #[error("as_of is not a day like 2021-03-21, or is in the future")]
    AsOf,
    #[error("an earlier line has the same audience, dimension and category")]
    Twice,
    #[error("other answers to the same question have no line, and shares are of all of them")]
    Incomplete,
    #[error("there is no line")]
    Empty,
}

impl LineFault {
    /// The Fluent key of how to put it right.
    pub fn key(self) -> &'static str {
        match self {
            Self::Columns => "reference-fault-columns",
            Self::Audience => "reference-fault-audience",
            Self::AudienceOfAudiences => "reference-fault-audience-of-audiences",
            Self::Dimension => "reference-fault-dimension",
            Self::Category => "reference-fault-category",
            Self::NotAsked => "reference-fault-not-asked",
            Self::Population => "reference-fault-population",
            Self::Source => "reference-fault-source",
            Self::AsOf => "reference-fault-as-of",
            Self::Twice => "reference-fault-twice",
            Self::Incomplete => "reference-fault-incomplete",
            Self::Empty => "reference-fault-empty",
        }
    }
}

/// A fault with the line that it is in, the heading being the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    pub line: u64,
    pub what: LineFault,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "line {}: {}", self.line, self.what)
    }
}

#[derive(Deserialize)]
struct Line {
    audience: String,
    dimension: String,
    category: String,
    population: String,
    source: String,
    as_of: String,
}

impl Line {
    fn read(self, known: &Known, today: NaiveDate) -> Result<Reference, LineFault> {
        let audience = match self.audience.as_str() {
            "" => None,
            code => Some(Audience::from_code(code).ok_or(LineFault::Audience)?),
        };
        let dimension = Dimension::from(self.dimension.as_str());
        let category = known.category(audience, &dimension, self.category)?;
        let population = self.population.parse().ok().filter(|number| (0..=Reference::MOST).contains(number));
        let source = self.source;
        if source.is_empty() || source.chars().count() > Reference::LONGEST {
            return Err(LineFault::Source);
        }
        let as_of = self.as_of.parse().ok().filter(|day| *day <= today).ok_or(LineFault::AsOf)?;
        let population = population.ok_or(LineFault::Population)?;
        Ok(Reference { audience, dimension, category, population, source, as_of })
    }
}

impl Known {
    /// A category as Heard writes it.
    fn category(&self, audience: Option<Audience>, dimension: &Dimension, typed: String) -> Result<String, LineFault> {
        let known = |is_known: bool| if is_known { Ok(typed.clone()) } else { Err(LineFault::Category) };
        match dimension {
            Dimension::Audience if audience.is_some() => Err(LineFault::AudienceOfAudiences),
            Dimension::Audience => known(Audience::from_code(&typed).is_some()),
            Dimension::Language => known(self.languages.contains(&typed)),
            Dimension::About(_) => {
                let asked = dimension.question().and_then(|question| self.questions.get(&question));
                let asked = asked.ok_or(LineFault::Dimension)?;
                let answers: Vec<&String> = match audience {
                    Some(audience) => asked.get(&audience).ok_or(LineFault::NotAsked)?.iter().collect(),
                    None => asked.values().flatten().collect(),
                };
                known(answers.contains(&&typed))
            }
            Dimension::Agency | Dimension::Locality => {
                let (agency, locality) = match dimension {
                    Dimension::Locality => typed.split_once('/').ok_or(LineFault::Category)?,
                    _ => (typed.as_str(), ""),
                };
                let place = Place::new(agency, locality).as_known(&self.places);
                let is_it = |known: &&Place| {
                    known.agency == place.agency && (place.locality.is_empty() || known.locality == place.locality)
                };
                let is_named =
                    !place.agency.is_empty() && place.locality.is_empty() == (*dimension == Dimension::Agency);
                let found = self.places.iter().find(is_it).filter(|_| is_named).ok_or(LineFault::Category)?;
                Ok(match dimension {
                    Dimension::Locality => locality_code(&found.agency, &found.locality),
                    _ => found.agency.clone(),
                })
            }
        }
    }

    /// The answers to a question that a reference has to name: those of its audience, or of all that are asked.
    fn answers(&self, audience: Option<Audience>, dimension: &Dimension) -> Vec<&String> {
        let asked = dimension.question().and_then(|question| self.questions.get(&question));
        let of = asked.into_iter().flatten().filter(|(of, _)| audience.is_none_or(|audience| audience == **of));
        of.flat_map(|(_, answers)| answers).collect()
    }
}

/// Reads a file, as of days up to the present one.
///
/// # Errors
/// Every fault, in the order of lines.
pub fn read(text: &str, known: &Known, today: NaiveDate) -> Result<Vec<Reference>, Vec<Fault>> {
    let mut reader = csv_reader(text);
    let mut lines: Vec<(u64, Reference)> = Vec::new();
    let mut faults = Vec::new();
    for record in reader.deserialize::<Line>() {
        let number = u64::try_from(lines.len() + faults.len() + 2).unwrap_or(u64::MAX);
        let read = match record {
            Err(error) => {
                faults.push(Fault { line: error.position().map_or(1, csv::Position::line), what: LineFault::Columns });
                continue;
            }
            Ok(line) => line.read(known, today),
        };
        let is_same = |one: &Reference, other: &Reference| {
            (one.audience, &one.dimension, &one.category) == (other.audience, &other.dimension, &other.category)
        };
        match read {
            Ok(new) if lines.iter().any(|(_, before)| is_same(before, &new)) => {
                faults.push(Fault { line: number, what: LineFault::Twice });
            }
            Ok(new) => lines.push((number, new)),
            Err(what) => faults.push(Fault { line: number, what }),
        }
    }
    if lines.is_empty() && faults.is_empty() {
        faults.push(Fault { line: 1, what: LineFault::Empty });
    }
    if faults.is_empty() {
        faults = incomplete(&lines, known);
    }
    if faults.is_empty() { Ok(lines.into_iter().map(|(_, line)| line).collect()) } else { Err(faults) }
}

/// What is divided, and by what.
type Population<'a> = (Option<Audience>, &'a Dimension);

/// The first line of each question of which other answers have none.
fn incomplete(lines: &[(u64, Reference)], known: &Known) -> Vec<Fault> {
    let mut named: BTreeMap<Population<'_>, Vec<&(u64, Reference)>> = BTreeMap::new();
    for line in lines {
        named.entry((line.1.audience, &line.1.dimension)).or_default().push(line);
    }
    let mut faults = Vec::new();
    for ((audience, dimension), lines) in named {
        let is_named = |answer: &&String| lines.iter().any(|(_, line)| line.category == **answer);
        if !known.answers(audience, dimension).iter().all(is_named) {
            faults.push(Fault { line: lines[0].0, what: LineFault::Incomplete });
        }
    }
    faults.sort_by_key(|fault| fault.line);
    faults
}

/// A file with a line for every category that Heard knows, to be filled in.
pub fn example(known: &Known) -> String {
    let mut lines = vec![COLUMNS.to_owned()];
    let mut line = |audience: &str, dimension: &Dimension, category: &str| {
        let quoted = if category.contains([',', '"']) {
            format!("\"{}\"", category.replace('"', "\"\""))
        } else {
            category.to_owned()
        };
        lines.push(format!("{audience},{},{quoted},,,", dimension.code()));
    };
    for audience in Audience::ALL {
        line("", &Dimension::Audience, audience.code());
    }
    for (question, asked) in &known.questions {
        for (audience, answers) in asked {
            for answer in answers {
                line(audience.code(), &Dimension::of_question(question), answer);
            }
        }
    }
    let mut agencies: Vec<&str> = known.places.iter().map(|place| place.agency.as_str()).collect();
    agencies.dedup();
    for agency in agencies.into_iter().filter(|agency| !agency.is_empty()) {
        line("", &Dimension::Agency, agency);
    }
    for place in known.places.iter().filter(|place| !place.locality.is_empty()) {
        line("", &Dimension::Locality, &locality_code(&place.agency, &place.locality));
    }
    for language in &known.languages {
        line("", &Dimension::Language, language);
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Known {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let sex = BTreeMap::from([
            (Audience::Child12To17, words(&["female", "male"])),
            (Audience::Parent, words(&["female", "male"])),
        ]);
        Known {
            questions: BTreeMap::from([("you-sex".to_owned(), sex)]),
            languages: words(&["en", "pl"]),
            places: vec![Place::default(), Place::new("Health", ""), Place::new("Health", "West")],
        }
    }

    fn read_lines(lines: &[&str]) -> Result<Vec<Reference>, Vec<Fault>> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        read(&format!("{COLUMNS}\n{}", lines.join("\n")), &known(), today)
    }

    #[test]
    fn a_line_is_a_category_with_its_population() {
        let read = read_lines(&[
            ",audience,parent,1200,School census,2026-01-15",
            r#"parent,sex,female,7000,"Census, TS008",2021-03-21"#,
            "parent,sex,male,6500,Census,2021-03-21",
            ",agency,health,0,Their records,2026-11-23",
            ",locality,Health /west,40,Their records,2026-11-23",
            ",language,pl,900,Census,2021-03-21",
        ])
        .unwrap();
        let codes: Vec<String> = read
            .iter()
            .map(|line| format!("{} {} {}", line.dimension.code(), line.category, line.population))
            .collect();
        let expected = [
            "audience parent 1200",
            "sex female 7000",
            "sex male 6500",
            "agency Health 0",
            "locality Health / West 40",
            "language pl 900",
        ];
        assert_eq!(codes, expected);
        assert_eq!((read[1].audience, read[1].source.as_str()), (Some(Audience::Parent), "Census, TS008"));
    }

    #[test]
    fn every_fault_is_told_with_its_line() {
        use LineFault::*;
        let cases = [
            ("parents,sex,female,1,Census,2021-03-21", Audience),
            ("parent,audience,parent,1,Census,2021-03-21", AudienceOfAudiences),
            (",height,tall,1,Census,2021-03-21", Dimension),
            ("parent,sex,women,1,Census,2021-03-21", Category),
            (",language,tlh,1,Census,2021-03-21", Category),
            (",agency,Police,1,Census,2021-03-21", Category),
            (",agency,,1,Census,2021-03-21", Category),
            (",locality,Health / East,1,Census,2021-03-21", Category),
            (",locality,Health,1,Census,2021-03-21", Category),
            (",locality,Health /,1,Census,2021-03-21", Category),
            ("practitioner,sex,female,1,Census,2021-03-21", NotAsked),
            ("parent,sex,female,-1,Census,2021-03-21", Population),
            ("parent,sex,female,many,Census,2021-03-21", Population),
            ("parent,sex,female,1,,2021-03-21", Source),
            ("parent,sex,female,1,Census,2026-11-24", AsOf),
            ("parent,sex,female,1,Census,2021", AsOf),
            ("parent,sex,female,1,Census,2021-03-21", Columns),
            ("parent,sex,female,2,Census,2021-03-21", Twice),
            ("parent,sex,male", Columns),
        ];
        let mut lines: Vec<&str> = cases.iter().map(|(line, _)| *line).collect();
        // The line before the one that says it twice is right.
        let expected: Vec<Fault> = (2..)
            .zip(cases.iter().map(|(_, what)| *what))
            .filter(|(line, _)| *line != 18)
            .map(|(line, what)| Fault { line, what })
            .collect();
        assert_eq!(read_lines(&lines).unwrap_err(), expected);
        lines.clear();
        assert_eq!(read_lines(&lines).unwrap_err(), [Fault { line: 1, what: Empty }]);
        let half = ["parent,sex,female,1,Census,2021-03-21", ",sex,male,1,Census,2021-03-21"];
        let expected = [2, 3].map(|line| Fault { line, what: Incomplete });
        assert_eq!(read_lines(&half).unwrap_err(), expected);
    }

    #[test]
    fn the_example_names_every_category_and_is_filled_in_by_numbers_alone() {
        let example = example(&known());
        assert!(example.starts_with(COLUMNS));
        let filled: Vec<String> =
            example.lines().skip(1).map(|line| line.replace(",,,", ",10,Census,2021-03-21")).collect();
        assert_eq!(filled.len(), 5 + 4 + 1 + 1 + 2, "{example}");
        let filled: Vec<&str> = filled.iter().map(String::as_str).collect();
        assert_eq!(read_lines(&filled).map(|lines| lines.len()), Ok(13));
    }
}
