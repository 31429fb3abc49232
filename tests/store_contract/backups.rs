use std::collections::BTreeSet;

use server::store::access_codes::add_codes;
use server::store::backups::{
    Heading, Kind, LEFT_OUT, TABLES, Table, Value, Values, add_rows, begin_restoring, end_restoring, is_restoring,
    kept_drafts_after, rows_after, table_named,
};
use server::store::drafts::{KeptDraft, keep_draft, save_drafts};
use server::store::responses::{add_responses, responses_in_collection};
use server::store::{Company, Database, SchemaFault, StoreError};
use tests::TestDatabase;

use super::fixtures::{account, at, follower, response, sealed_draft};
use super::stores::{Beside, Store, on_both, reading, writing};

/// Every row of a table, two at a time.
async fn rows(store: &Store, table: &str) -> Vec<Values> {
    let table = table_named(table).expect("a table");
    let mut all: Vec<Values> = Vec::new();
    loop {
        let some = reading!(store, |c| rows_after(c, table, all.last(), 2)).expect("rows");
        if some.is_empty() {
            return all;
        }
        all.extend(some);
    }
}

#[tokio::test]
async fn every_column_of_every_table_is_in_a_backup_or_left_out() {
    let Some(database) = TestDatabase::postgres().await else { return };
    let Beside::Postgres(mut connection) = Store::open(database).await.beside().await else { panic!("PostgreSQL") };
    let columns: Vec<(String, String, String)> = sqlx::query_as(
        "SELECT table_name::text, column_name::text, data_type::text FROM information_schema.columns
         WHERE table_schema = 'public' AND table_name NOT LIKE '\\_sqlx%'",
    )
    .fetch_all(&mut connection)
    .await
    .expect("columns");
    let kind = |postgres: &str| match postgres {
        "text" => Kind::Text,
        "integer" => Kind::Small,
        "bigint" => Kind::Number,
        "boolean" => Kind::Flag,
        "bytea" => Kind::Bytes,
        "uuid" => Kind::Uuid,
        "date" => Kind::Day,
        "timestamp with time zone" => Kind::Time,
        "jsonb" => Kind::Json,
        other => panic!("no kind is agreed for {other}"),
    };
    let in_schema: BTreeSet<_> = columns
        .iter()
        .filter(|(table, _, _)| !LEFT_OUT.contains(&table.as_str()))
        .map(|(table, column, of)| format!("{table} {column} {:?}", kind(of)))
        .collect();
    let in_backup: BTreeSet<_> = TABLES
        .iter()
        .flat_map(|table| table.columns.iter().map(|(column, kind)| format!("{} {column} {kind:?}", table.name)))
        .collect();
    assert_eq!(in_schema, in_backup);
    let keys: Vec<(String, String)> = sqlx::query_as(
        "SELECT indrelid::regclass::text,
                (SELECT string_agg(attname, ', ' ORDER BY place) FROM unnest(indkey) WITH ORDINALITY AS key (number, place)
                 JOIN pg_attribute ON attrelid = indrelid AND attnum = number)
         FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
         WHERE indisprimary AND relnamespace = 'public'::regnamespace AND relname NOT LIKE '\\_sqlx%'",
    )
    .fetch_all(&mut connection)
    .await
    .expect("keys");
    for table in &TABLES {
        let columns: Vec<_> = table.columns[..table.key].iter().map(|(column, _)| *column).collect();
        assert!(keys.contains(&(table.name.to_owned(), columns.join(", "))), "the key of {}", table.name);
    }
}

#[tokio::test]
async fn rows_come_in_the_order_of_their_keys_and_go_into_an_empty_database_as_they_were() {
    for from in TestDatabase::both().await {
        for into in TestDatabase::both().await {
            let from = Store::open(TestDatabase { address: from.address.clone(), folder: tempfile() }).await;
            if from.count("collection").await == 0 {
                fill(&from).await;
            }
            let into = Store::open(into).await;
            writing!(into, |c| begin_restoring(c)).expect("it is empty");
            for table in &TABLES {
                let rows = rows(&from, table.name).await;
                writing!(into, |c| add_rows(c, &Heading::of(table), &rows)).expect("rows");
            }
            for table in &TABLES {
                let [before, after] =
                    [&from, &into].map(|store| async { as_meant(table, rows(store, table.name).await) });
                assert_eq!(before.await, after.await, "{}", table.name);
            }
            let ids: Vec<_> = rows(&into, "response").await.into_iter().map(|row| row[1].clone()).collect();
            assert_eq!(ids.len(), 4);
            let read = reading!(into, |c| responses_in_collection(c, "autumn")).expect("responses");
            assert_eq!(read, reading!(from, |c| responses_in_collection(c, "autumn")).expect("responses"));
            assert_eq!(rows(&into, "draft").await.len(), 1, "what only a browser opens is in no backup");
            assert!(reading!(into, |c| is_restoring(c)).expect("a look"));
            writing!(into, |c| end_restoring(c)).expect("an end");
            assert!(!reading!(into, |c| is_restoring(c)).expect("a look"));
            let again = writing!(into, |c| begin_restoring(c));
            assert!(matches!(again, Err(StoreError::Conflict)), "there is something in it: {again:?}");
        }
    }
}

/// PostgreSQL writes JSON in its own order and with its own spaces.
fn as_meant(table: &Table, mut rows: Vec<Values>) -> Vec<Values> {
    for row in &mut rows {
        for (value, (_, kind)) in row.iter_mut().zip(table.columns) {
            if let (Value::Text(json), Kind::Json) = (&mut *value, kind) {
                let meant: serde_json::Value = serde_json::from_str(json).expect("JSON");
                *value = Value::Text(meant.to_string());
            }
        }
    }
    rows
}

fn tempfile() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

async fn fill(store: &Store) {
    let filled = Store { database: store.database.clone(), test: TestDatabase::sqlite() };
    filled.with_collections(&["winter", "autumn"]).await;
    writing!(store, |c| async {
        for (collection, number) in [("winter", 9), ("autumn", 3), ("autumn", 1)] {
            add_responses(c, &[response(collection, number)]).await?;
        }
        add_responses(c, &[follower("autumn", 7, 3)]).await?;
        add_codes(c, "autumn", &[[7; 32], [2; 32]]).await?;
        save_drafts(c, &[sealed_draft(b"other", b"sealed", at("12:00:00"))]).await?;
        keep_draft(c, &kept(b"kept")).await?;
        server::store::accounts::add_account(c, &account(1, "sam@example.org")).await
    })
    .expect("rows");
}

fn kept(id: &[u8]) -> KeptDraft {
    KeptDraft {
        id: id.to_vec(),
        sealed: b"sealed".to_vec(),
        words_hash: [b"words of ", id].concat(),
        wrapped_token: b"token".to_vec(),
        expires_at: at("12:00:00"),
    }
}

#[tokio::test]
async fn a_database_has_the_schema_of_a_backup_until_it_is_brought_up_to_date() {
    for test in TestDatabase::both().await {
        let older = Database::open_until(12, Company::Any, &test.address).await.expect("a database");
        assert!(matches!(older.schema_fault().await.expect("a look"), Some(SchemaFault::Older { migration: 13 })));
        older.close().await;
        let store = Store::open(test).await;
        assert_eq!(store.database.schema_fault().await.expect("a look"), None);
        assert!(Database::newest_migration() >= 13);
    }
}

#[tokio::test]
async fn what_is_no_row_and_no_table_is_refused() {
    on_both(async |store| {
        let heading = |table: &str, column: &str, kind| Heading {
            table: table.to_owned(),
            columns: vec![(column.to_owned(), kind), ("removed_on".to_owned(), Kind::Day)],
        };
        let text = |text: &str| Value::Text(text.to_owned());
        let good = vec![text("AAAA"), text("2026-11-23")];
        for (heading, row) in [
            (heading("tombstone; DELETE FROM account", "hash", Kind::Bytes), good.clone()),
            (heading("tombstone", "hash) SELECT", Kind::Bytes), good.clone()),
            (heading("tombstone", "hash", Kind::Bytes), good[..1].to_vec()),
            (heading("tombstone", "hash", Kind::Bytes), vec![text("AAAA"), text("yesterday")]),
            (heading("tombstone", "hash", Kind::Bytes), vec![text("?"), text("2026-11-23")]),
            (heading("tombstone", "hash", Kind::Bytes), vec![Value::Number(7), text("2026-11-23")]),
        ] {
            let done = writing!(store, |c| add_rows(c, &heading, &[row]));
            assert!(matches!(done, Err(StoreError::Unrestorable(_))), "{done:?}");
        }
        writing!(store, |c| add_rows(c, &heading("tombstone", "hash", Kind::Bytes), &[good])).expect("a row");
        assert_eq!(store.count("tombstone").await, 1);
    })
    .await;
}

#[tokio::test]
async fn kept_drafts_are_looked_through_in_order() {
    on_both(async |store| {
        writing!(store, |c| async {
            for id in [&b"c"[..], b"a", b"b"] {
                keep_draft(c, &kept(id)).await?;
            }
            save_drafts(c, &[sealed_draft(b"d", b"sealed", at("12:00:00"))]).await
        })
        .expect("drafts");
        let found = reading!(store, |c| kept_drafts_after(c, b"a", 9)).expect("drafts");
        assert_eq!(found, [b"b", b"c"].map(|id| (id.to_vec(), [&b"words of "[..], id].concat())));
        assert_eq!(reading!(store, |c| kept_drafts_after(c, b"", 1)).expect("drafts").len(), 1);
    })
    .await;
}
