//! The attack on a backup of the evening, by somebody who can open it.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use server::sealing::Identity;
use server::services::backup::{BackupReader, BackupWriter, Line, write_backup};
use server::store::backups::{Value, Values};
use tests::TestDatabase;

use super::attack::{Needles, found_in, secrets};
use super::day::{Day, SENT};

const CODES: usize = 40;

/// The sealed file, and its rows by their tables.
async fn backup_of(day: &Day) -> (Vec<u8>, BTreeMap<String, Vec<Values>>) {
    let identity = Identity::generate();
    let writer = BackupWriter::new(&[identity.recipient()], Vec::new()).expect("a writer");
    let sealed = write_backup(&day.service.state, writer).await.expect("a backup").output;
    let (mut reader, _) = BackupReader::open(&identity, std::io::Cursor::new(sealed.clone())).expect("ours");
    let mut tables: BTreeMap<String, Vec<Values>> = BTreeMap::new();
    let mut table = String::new();
    loop {
        match reader.next_line().expect("a line") {
            Line::Table(heading) => table = heading.table,
            Line::Row(row) => tables.entry(table.clone()).or_default().push(row),
            Line::End { .. } => return (sealed, tables),
        }
    }
}

fn texts(row: &Values) -> impl Iterator<Item = &str> {
    row.iter().filter_map(|value| if let Value::Text(text) = value { Some(text.as_str()) } else { None })
}

#[tokio::test]
async fn a_backup_of_the_evening_holds_no_order_and_no_code_that_was_used() {
    for database in TestDatabase::both().await {
        let day = Day::on_which_some_follow(database, CODES).await;
        let (sealed, tables) = backup_of(&day).await;
        let traces = Needles::new(day.traces_of_responses());
        assert!(traces.found(&sealed).is_empty() && found_in(&sealed, &secrets(&day)).is_empty(), "it is sealed");

        let ids: Vec<&str> = tables["response"].iter().filter_map(|row| texts(row).nth(1)).collect();
        assert!(ids.len() == SENT && ids.is_sorted(), "responses come in the order of their random ids");
        let codes: Vec<&str> = tables["access_code"].iter().filter_map(|row| texts(row).next()).collect();
        assert_eq!(codes.len(), CODES - SENT, "codes with which nothing was sent");
        let all: String = tables.values().flatten().flat_map(texts).map(|text| format!("{text}\n")).collect();
        for (what, secret) in secrets(&day) {
            for form in [STANDARD_NO_PAD.encode(&secret), String::from_utf8_lossy(&secret).into_owned()] {
                assert!(!all.contains(&form), "{what}");
            }
        }
        for table in ["submission", "staff_session", "account_link"] {
            assert!(!tables.contains_key(table), "{table} is in no backup");
        }
        assert!(!tables.contains_key("draft"), "what only a browser opens is in no backup");
    }
}
