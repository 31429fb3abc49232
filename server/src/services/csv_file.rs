//! CSV as spreadsheets write it.

/// A reader of lines with a heading. Spreadsheets put a mark at the beginning, and some of them semicolons or tabs between the
/// columns.
pub fn csv_reader(text: &str) -> csv::Reader<&[u8]> {
    let text = text.trim_start_matches('\u{feff}');
    let heading = text.lines().next().unwrap_or_default();
    let delimiter = [b',', b';', b'\t'].into_iter().max_by_key(|byte| heading.matches(char::from(*byte)).count());
    csv::ReaderBuilder::new().delimiter(delimiter.unwrap_or(b',')).trim(csv::Trim::All).from_reader(text.as_bytes())
}
