use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use sqlx::Connection;

use super::stores::{Beside, Store};
use tests::TestDatabase;

/// A column: its table, its name, whether it may be empty, and its type.
type Column = (String, String, bool, String);

/// What SQLite writes for a type of PostgreSQL.
fn in_sqlite(postgres: &str) -> &'static str {
    match postgres {
        "text" | "date" | "timestamp with time zone" | "jsonb" => "TEXT",
        "integer" | "bigint" | "boolean" => "INTEGER",
        "bytea" | "uuid" => "BLOB",
        other => panic!("no SQLite type is agreed for {other}"),
    }
}

fn file_names(folder: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations").join(folder);
    let names = fs::read_dir(folder).expect("a folder");
    names.map(|entry| entry.expect("a file").file_name().into_string().expect("a name")).collect()
}

#[test]
fn migrations_come_in_pairs() {
    assert!(!file_names("sqlite").is_empty());
    assert_eq!(file_names("sqlite"), file_names("postgres"));
}

#[tokio::test]
async fn both_databases_have_the_same_columns() {
    let Some(database) = TestDatabase::postgres().await else { return };
    let (sqlite, postgres) = (Store::open(TestDatabase::sqlite()).await, Store::open(database).await);
    let Beside::Sqlite(mut connection) = sqlite.beside().await else { panic!("it is SQLite") };
    let in_sqlite_file: Vec<Column> = sqlx::query_as(
        "SELECT tables.name, columns.name, columns.\"notnull\" = 0, columns.type
         FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
         WHERE tables.type = 'table' AND tables.name NOT LIKE '\\_sqlx%' ESCAPE '\\' ORDER BY 1, 2",
    )
    .fetch_all(&mut connection)
    .await
    .expect("columns");
    let Beside::Postgres(mut connection) = postgres.beside().await else { panic!("it is PostgreSQL") };
    let mut in_postgres: Vec<Column> = sqlx::query_as(
        "SELECT table_name::text, column_name::text, is_nullable = 'YES', data_type::text FROM information_schema.columns
         WHERE table_schema = 'public' AND table_name NOT LIKE '\\_sqlx%' ORDER BY 1, 2",
    )
    .fetch_all(&mut connection)
    .await
    .expect("columns");
    for (_, _, _, kind) in &mut in_postgres {
        *kind = in_sqlite(kind).to_owned();
    }
    in_postgres.sort();
    assert!(in_sqlite_file.len() > 50, "{in_sqlite_file:?}");
    assert_eq!(in_sqlite_file, in_postgres);
}

#[tokio::test]
async fn both_databases_have_the_same_unique_keys() {
    let Some(database) = TestDatabase::postgres().await else { return };
    let (sqlite, postgres) = (Store::open(TestDatabase::sqlite()).await, Store::open(database).await);
    let Beside::Sqlite(mut connection) = sqlite.beside().await else { panic!("it is SQLite") };
    let in_sqlite: Vec<(String, String)> = sqlx::query_as(
        "SELECT tables.name, (SELECT group_concat(name, ', ' ORDER BY seqno) FROM pragma_index_info(keys.name))
         FROM sqlite_schema AS tables, pragma_index_list(tables.name) AS keys
         WHERE tables.type = 'table' AND tables.name NOT LIKE '\\_sqlx%' ESCAPE '\\' AND keys.\"unique\"",
    )
    .fetch_all(&mut connection)
    .await
    .expect("keys");
    let Beside::Postgres(mut connection) = postgres.beside().await else { panic!("it is PostgreSQL") };
    let in_postgres: Vec<(String, String)> = sqlx::query_as(
        "SELECT indrelid::regclass::text,
                (SELECT string_agg(attname, ', ' ORDER BY place) FROM unnest(indkey) WITH ORDINALITY AS key (number, place)
                 JOIN pg_attribute ON attrelid = indrelid AND attnum = number)
         FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
         WHERE indisunique AND relnamespace = 'public'::regnamespace AND relname NOT LIKE '\\_sqlx%'",
    )
    .fetch_all(&mut connection)
    .await
    .expect("keys");
    let [in_sqlite, in_postgres] = [in_sqlite, in_postgres].map(|keys| keys.into_iter().collect::<BTreeSet<_>>());
    assert!(in_sqlite.len() > 15, "{in_sqlite:?}");
    assert_eq!(in_sqlite, in_postgres);
}

/// A figure as it was kept before rows of other groups, and as it is kept now.
const FIGURE_BEFORE: &str = "
    INSERT INTO release (id, quarter, cut_on, method, digest) VALUES ('r-0001', '2026-Q3', '2027-01-15', '{}', '');
    INSERT INTO published_figure (release, statement, audience, agency, locality, base, positive)
    VALUES ('r-0001', 'C-01', 'parent', 'Health', 'West', 20, 10), ('r-0001', 'C-01', 'parent', '', '', NULL, NULL);";

const FIGURES_NOW: &str = "
    SELECT agency, locality, question, answer, period, base, positive, dont_know, dont_want_to_say
    FROM published_figure ORDER BY agency";

type FigureNow = (String, String, String, String, String, Option<i64>, Option<i64>, Option<i64>, Option<i64>);

fn script(folder: &str, name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../migrations").join(folder);
    fs::read_to_string(folder.join(name)).expect("a migration")
}

/// Takes a connection from before a migration to after it, with figures in between.
macro_rules! figures_through {
    ($connection:expr, $folder:literal) => {{
        let mut connection = $connection;
        for name in file_names($folder) {
            if name.starts_with("0008") {
                sqlx::raw_sql(FIGURE_BEFORE).execute(&mut connection).await.expect("figures");
            }
            let script = sqlx::AssertSqlSafe(script($folder, &name));
            sqlx::raw_sql(script).execute(&mut connection).await.expect("a migration");
        }
        let figures: Vec<FigureNow> = sqlx::query_as(FIGURES_NOW).fetch_all(&mut connection).await.expect("figures");
        figures
    }};
}

#[tokio::test]
async fn figures_that_were_released_stay_when_rows_of_other_groups_come() {
    let kept = |agency: &str, locality: &str, values: Option<(i64, i64)>| -> FigureNow {
        let (base, positive) = values.unzip();
        let [agency, locality] = [agency, locality].map(str::to_owned);
        (agency, locality, String::new(), String::new(), "quarter".to_owned(), base, positive, None, None)
    };
    let expected = [kept("", "", None), kept("Health", "West", Some((20, 10)))];
    let database = TestDatabase::sqlite();
    let address = format!("{}?mode=rwc", database.address);
    let connection = sqlx::SqliteConnection::connect(&address).await.expect("a connection");
    assert_eq!(figures_through!(connection, "sqlite"), expected);
    let Some(database) = TestDatabase::postgres().await else { return };
    let connection = sqlx::PgConnection::connect(&database.address).await.expect("a connection");
    assert_eq!(figures_through!(connection, "postgres"), expected);
}
