//! Measures from a CSV file: a line for each measure and quarter.

use std::fmt;

use app::domain::change::BetterWhen;
use app::domain::framework::Framework;
use app::domain::measure::{Measure, MeasureKind, NotAReading, Reading};
use app::domain::quarter::Quarter;
use serde::Deserialize;

use crate::services::csv_file::csv_reader;

/// The columns, in any order, under these names.
pub const COLUMNS: &str = "statement,name,definition,source,kind,better,quarter,numerator,denominator";

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LineFault {
    #[error("it does not have the columns {COLUMNS}")]
    Columns,
    #[error("the framework has no such statement")]
    Statement,
    #[error("name, definition and source must be filled in, with at most {} characters", Measure::LONGEST)]
    Words,
    #[error("kind is neither performance nor audit")]
    Kind,
    #[error("better is neither higher nor lower")]
    Better,
    #[error("the quarter is not like 2026-27 Q3, or has not begun")]
    Quarter,
    #[error("the numerator is not a whole number from nothing to the denominator")]
    Numerator,
    #[error("the denominator is not a whole number above nothing")]
    Denominator,
    #[error("an earlier line has the same measure and quarter")]
    Twice,
    #[error("there is no line")]
    Empty,
}

impl LineFault {
    /// The Fluent key of how to put it right.
    pub fn key(self) -> &'static str {
        match self {
            Self::Columns => "measure-fault-columns",
            Self::Statement => "measure-fault-statement",
            Self::Words => "measure-fault-words",
            Self::Kind => "measure-fault-kind",
            Self::Better => "measure-fault-better",
            Self::Quarter => "measure-fault-quarter",
            Self::Numerator => "measure-fault-numerator",
            Self::Denominator => "measure-fault-denominator",
            Self::Twice => "measure-fault-twice",
            Self::Empty => "measure-fault-empty",
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
    statement: String,
    name: String,
    definition: String,
    source: String,
    kind: String,
    better: String,
    quarter: String,
    numerator: String,
    denominator: String,
}

impl Line {
    fn read(self, framework: &Framework, latest: Quarter) -> Result<(Measure, Reading), LineFault> {
        if framework.statement(&self.statement).is_none() {
            return Err(LineFault::Statement);
        }
        if ![&self.name, &self.definition, &self.source].into_iter().all(|words| Measure::can_be_words(words)) {
            return Err(LineFault::Words);
        }
        let kind: MeasureKind = self.kind.parse().map_err(|_| LineFault::Kind)?;
        let better: BetterWhen = self.better.parse().map_err(|_| LineFault::Better)?;
        let quarter = Quarter::typed(&self.quarter).map_err(|_| LineFault::Quarter)?;
        if quarter > latest {
            return Err(LineFault::Quarter);
        }
        let denominator = self.denominator.parse().map_err(|_| LineFault::Denominator)?;
        let numerator = self.numerator.parse().map_err(|_| LineFault::Numerator)?;
        let reading = Reading::new(quarter, numerator, denominator).map_err(|error| match error {
            NotAReading::Numerator => LineFault::Numerator,
            NotAReading::Denominator => LineFault::Denominator,
        })?;
        let Self { statement, name, definition, source, .. } = self;
        Ok((Measure { statement, name, definition, source, kind, better }, reading))
    }
}

/// Reads a file, with quarters up to the present one.
///
/// # Errors
/// Every fault, in the order of lines.
pub fn read(text: &str, framework: &Framework, latest: Quarter) -> Result<Vec<(Measure, Reading)>, Vec<Fault>> {
    let mut reader = csv_reader(text);
    let mut lines: Vec<(Measure, Reading)> = Vec::new();
    let mut faults = Vec::new();
    for record in reader.deserialize::<Line>() {
        let (line, what) = match record {
            Err(error) => (error.position().map_or(1, csv::Position::line), LineFault::Columns),
            Ok(line) => {
                let number = u64::try_from(lines.len() + faults.len() + 2).unwrap_or(u64::MAX);
                match line.read(framework, latest) {
                    Ok((measure, reading)) => {
                        let is_same = |(other, before): &(Measure, Reading)| {
                            (&other.statement, &other.name, before.quarter)
                                == (&measure.statement, &measure.name, reading.quarter)
                        };
                        if !lines.iter().any(is_same) {
                            lines.push((measure, reading));
                            continue;
                        }
                        (number, LineFault::Twice)
                    }
                    Err(what) => (number, what),
                }
            }
        };
        faults.push(Fault { line, what });
    }
    if lines.is_empty() && faults.is_empty() {
        faults.push(Fault { line: 1, what: LineFault::Empty });
    }
    if faults.is_empty() { Ok(lines) } else { Err(faults) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Content;

    const LATEST: Quarter = Quarter { year: 2026, number: 3 };

    fn read_lines(lines: &[&str]) -> Result<Vec<(Measure, Reading)>, Vec<Fault>> {
        let framework = Content::load(None, "en").unwrap().framework;
        read(&format!("{COLUMNS}\n{}", lines.join("\n")), &framework, LATEST)
    }

    #[test]
    fn a_line_is_a_measure_and_what_was_counted() {
        let read = read_lines(&[
            r#"A-CYP-01,Seen alone,"Children seen alone, of all visited",Case records,performance,higher,2026-27 Q2,45,60"#,
            "A-CYP-01,Seen alone,Children seen alone,Case records,performance,higher,2026-Q3,50,61",
        ])
        .unwrap();
        assert_eq!(read.len(), 2);
        let (measure, reading) = &read[0];
        assert_eq!(measure.definition, "Children seen alone, of all visited");
        assert_eq!((measure.kind, measure.better), (MeasureKind::Performance, BetterWhen::Higher));
        assert_eq!(
            (reading.quarter, reading.numerator, reading.denominator),
            (Quarter { year: 2026, number: 2 }, 45, 60)
        );
    }

    #[test]
    fn files_of_other_spreadsheets_are_read_too() {
        let framework = Content::load(None, "en").unwrap().framework;
        let line = "A-CYP-01;Seen alone;Children seen alone;Case records;audit;lower;2026-Q3; 5 ;10";
        let text = format!("\u{feff}{}\r\n{line}\r\n", COLUMNS.replace(',', ";"));
        assert_eq!(read(&text, &framework, LATEST).unwrap()[0].1.numerator, 5);
    }

    #[test]
    fn every_fault_is_told_with_its_line() {
        let line = |changed: &str, to: &str| {
            "A-CYP-01,Seen,Children,Records,audit,lower,2026-Q3,5,10".replacen(changed, to, 1)
        };
        let lines = [
            line("", ""),
            line("A-CYP-01", "Z-99"),
            line("Records", " "),
            line("audit", "guess"),
            line("lower", "left"),
            line("2026-Q3", "2026-Q4"),
            line("2026-Q3", "autumn"),
            line(",5,", ",11,"),
            line(",5,", ",five,"),
            line(",10", ",0"),
            line("", ""),
            line(",10", ""),
        ];
        let faults = read_lines(&lines.iter().map(String::as_str).collect::<Vec<_>>()).unwrap_err();
        use LineFault::{Better, Columns, Denominator, Kind, Numerator, Quarter, Statement, Twice, Words};
        let expected =
            [Statement, Words, Kind, Better, Quarter, Quarter, Numerator, Numerator, Denominator, Twice, Columns];
        let expected = expected.into_iter().zip(3..).map(|(what, line)| Fault { line, what });
        assert_eq!(faults, expected.collect::<Vec<_>>());
        let empty = Fault { line: 1, what: LineFault::Empty };
        assert_eq!(read_lines(&[]).unwrap_err(), [empty]);
    }
}
