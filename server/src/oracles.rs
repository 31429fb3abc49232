//! Reference answers for tests: `tests/oracles`, or the folder that `HEARD_ORACLES` names.
//!
//! That folder may hold other values, other names and other numbers of rows. Each column must be there and must be asked
//! for, so that no answer goes by unchecked.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

/// A file, as text.
pub fn read(file: &str) -> String {
    let folder = std::env::var("HEARD_ORACLES")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/oracles").to_owned());
    let path = format!("{folder}/{file}");
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A file, as JSON.
pub fn json<T: DeserializeOwned>(file: &str) -> T {
    serde_json::from_str(&read(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The cases of a file that says in `_about` how they were made. Let `T` deny unknown fields: then the compiler tells of
/// those that nothing reads.
pub fn cases<T: DeserializeOwned>(file: &str) -> Vec<T> {
    #[derive(serde::Deserialize)]
    struct File<T> {
        cases: Vec<T>,
    }
    let cases = json::<File<T>>(file).cases;
    assert!(!cases.is_empty(), "{file} has cases");
    cases
}

/// A row of a CSV file, from which columns are taken.
pub struct Row {
    place: String,
    cells: BTreeMap<String, String>,
}

impl Row {
    pub fn text(&mut self, column: &str) -> String {
        self.cells.remove(column).unwrap_or_else(|| panic!("{} has no column {column}", self.place))
    }

    /// `None` where the cell is blank.
    pub fn number(&mut self, column: &str) -> Option<f64> {
        let text = self.text(column);
        let number = || text.parse().unwrap_or_else(|_| panic!("{}: {column} is {text}", self.place));
        (!text.is_empty()).then(number)
    }

    pub fn count(&mut self, column: &str) -> i64 {
        let text = self.text(column);
        text.parse().unwrap_or_else(|_| panic!("{}: {column} is {text}", self.place))
    }

    /// The column's number is this one, to within `tolerance`, or blank where this is `None`.
    pub fn assert_is(&mut self, column: &str, mine: Option<f64>, tolerance: f64) {
        let theirs = self.number(column);
        let is_same = match (mine, theirs) {
            (Some(mine), Some(theirs)) => is_close(mine, theirs, tolerance),
            (mine, theirs) => mine.is_none() && theirs.is_none(),
        };
        assert!(is_same, "{}: {column} should be {theirs:?}, is {mine:?}", self.place);
    }
}

/// Whether two numbers differ by at most `tolerance`; of numbers past 1 by that part of them.
pub fn is_close(mine: f64, theirs: f64, tolerance: f64) -> bool {
    (mine - theirs).abs() <= tolerance * theirs.abs().max(1.0)
}

/// Each row of a CSV file with comments; `check` must take every column.
pub fn each_row(file: &str, mut check: impl FnMut(&mut Row)) {
    let text = read(file);
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    let columns = reader.headers().expect("the oracle has a header").clone();
    let mut rows = 0;
    for record in reader.records() {
        let record = record.unwrap_or_else(|error| panic!("{file}: {error}"));
        rows += 1;
        let cells = columns.iter().zip(&record).map(|(column, cell)| (column.to_owned(), cell.to_owned())).collect();
        let mut row = Row { place: format!("{file}, row {rows}"), cells };
        check(&mut row);
        assert!(row.cells.is_empty(), "{} has more: {:?}", row.place, row.cells);
    }
    assert!(rows > 0, "{file} has rows");
}
