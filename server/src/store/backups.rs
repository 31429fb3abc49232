//! Every row of every table, out of one database and into another of either kind.
//!
//! # Why
//! A copy of the files would take with it the order in which rows lie, and so that in which answers came, and what was
//! deleted from them; and a copy of one kind of database would go into no other. So tables are read in the order of their
//! keys, row by row, and written as what they mean. What a table is made of stands here, in one list, since SQLite does not
//! tell a day from a text; a test holds it against both schemas.
//!
//! What lasts minutes or hours is left out: drafts that only a browser opens, receipts for repeats, sessions and links.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use sqlx::types::Json;
use sqlx::{QueryBuilder, Row};
use uuid::Uuid;

use super::connection::on_connection;
use super::{Connection, StoreError};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Text,
    /// A whole number of 32 bits.
    Small,
    /// A whole number of 64 bits.
    Number,
    Flag,
    Bytes,
    Uuid,
    Day,
    Time,
    Json,
}

/// A table in a backup.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    pub name: &'static str,
    /// How many of the first columns are its key.
    pub key: usize,
    pub columns: &'static [(&'static str, Kind)],
    /// Which rows are in a backup, where not all are.
    rows: Option<&'static str>,
}

const fn table(name: &'static str, key: usize, columns: &'static [(&'static str, Kind)]) -> Table {
    Table { name, key, columns, rows: None }
}

/// The tables that are in no backup.
pub const LEFT_OUT: [&str; 3] = ["submission", "account_link", "staff_session"];

/// The tables of a backup; what others refer to comes before them.
pub const TABLES: [Table; 26] = [
    table(
        "questionnaire_version",
        2,
        &[
            ("questionnaire", Kind::Text),
            ("version", Kind::Small),
            ("digest", Kind::Text),
            ("structure", Kind::Json),
            ("wordings", Kind::Json),
            ("definitions", Kind::Json),
            ("loaded_on", Kind::Day),
        ],
    ),
    table(
        "collection",
        1,
        &[
            ("id", Kind::Text),
            ("name", Kind::Text),
            ("questionnaire", Kind::Text),
            ("version", Kind::Small),
            ("access", Kind::Text),
            ("on_shared_devices", Kind::Flag),
            ("agency", Kind::Text),
            ("locality", Kind::Text),
            ("course_name", Kind::Text),
            ("course_provider", Kind::Text),
            ("course_on", Kind::Day),
            ("opened_on", Kind::Day),
            ("closes_on", Kind::Day),
            ("closed_on", Kind::Day),
        ],
    ),
    table(
        "code_batch",
        1,
        &[("id", Kind::Uuid), ("collection", Kind::Text), ("made_on", Kind::Day), ("quantity", Kind::Number)],
    ),
    table("access_code", 1, &[("hash", Kind::Bytes), ("collection", Kind::Text)]),
    Table {
        rows: Some("words_hash IS NOT NULL"),
        ..table(
            "draft",
            1,
            &[
                ("id", Kind::Bytes),
                ("sealed", Kind::Bytes),
                ("expires_at", Kind::Time),
                ("words_hash", Kind::Bytes),
                ("wrapped_token", Kind::Bytes),
            ],
        )
    },
    table(
        "response",
        2,
        &[
            ("collection", Kind::Text),
            ("id", Kind::Uuid),
            ("quarter", Kind::Text),
            ("submitted_on", Kind::Day),
            ("receipt_hash", Kind::Bytes),
            ("answers", Kind::Json),
            ("earlier", Kind::Bytes),
        ],
    ),
    table("response_tally", 2, &[("collection", Kind::Text), ("quarter", Kind::Text), ("responses", Kind::Number)]),
    table(
        "item_tally",
        4,
        &[
            ("collection", Kind::Text),
            ("quarter", Kind::Text),
            ("item", Kind::Text),
            ("answer", Kind::Text),
            ("responses", Kind::Number),
        ],
    ),
    table(
        "outcome_tally",
        4,
        &[
            ("collection", Kind::Text),
            ("quarter", Kind::Text),
            ("statement", Kind::Text),
            ("outcome", Kind::Text),
            ("responses", Kind::Number),
        ],
    ),
    table(
        "group_tally",
        6,
        &[
            ("collection", Kind::Text),
            ("quarter", Kind::Text),
            ("statement", Kind::Text),
            ("breakdown", Kind::Text),
            ("category", Kind::Text),
            ("outcome", Kind::Text),
            ("responses", Kind::Number),
        ],
    ),
    table(
        "pair_tally",
        5,
        &[
            ("collection", Kind::Text),
            ("quarter", Kind::Text),
            ("statement", Kind::Text),
            ("earlier", Kind::Text),
            ("later", Kind::Text),
            ("responses", Kind::Number),
        ],
    ),
    table("tombstone", 1, &[("hash", Kind::Bytes), ("removed_on", Kind::Day)]),
    table(
        "account",
        1,
        &[
            ("id", Kind::Uuid),
            ("email", Kind::Text),
            ("name", Kind::Text),
            ("password_hash", Kind::Text),
            ("disabled", Kind::Flag),
            ("created_on", Kind::Day),
        ],
    ),
    table("account_role", 2, &[("account", Kind::Uuid), ("role", Kind::Text)]),
    table(
        "release",
        1,
        &[
            ("id", Kind::Text),
            ("quarter", Kind::Text),
            ("cut_on", Kind::Day),
            ("cut_by", Kind::Uuid),
            ("method", Kind::Json),
            ("digest", Kind::Text),
        ],
    ),
    table(
        "published_figure",
        8,
        &[
            ("release", Kind::Text),
            ("statement", Kind::Text),
            ("audience", Kind::Text),
            ("agency", Kind::Text),
            ("locality", Kind::Text),
            ("question", Kind::Text),
            ("answer", Kind::Text),
            ("period", Kind::Text),
            ("base", Kind::Number),
            ("positive", Kind::Number),
            ("dont_know", Kind::Number),
            ("dont_want_to_say", Kind::Number),
        ],
    ),
    table(
        "published_pairs",
        3,
        &[
            ("release", Kind::Text),
            ("statement", Kind::Text),
            ("audience", Kind::Text),
            ("stayed_positive", Kind::Number),
            ("gained", Kind::Number),
            ("lost", Kind::Number),
            ("stayed_negative", Kind::Number),
        ],
    ),
    table(
        "published_profile",
        6,
        &[
            ("release", Kind::Text),
            ("audience", Kind::Text),
            ("agency", Kind::Text),
            ("locality", Kind::Text),
            ("question", Kind::Text),
            ("answer", Kind::Text),
            ("respondents", Kind::Number),
        ],
    ),
    table(
        "released_questionnaire",
        3,
        &[("release", Kind::Text), ("questionnaire", Kind::Text), ("version", Kind::Small)],
    ),
    table("release_without_counts", 1, &[("release", Kind::Text), ("deleted_on", Kind::Day)]),
    table(
        "measure",
        1,
        &[
            ("id", Kind::Uuid),
            ("statement", Kind::Text),
            ("name", Kind::Text),
            ("definition", Kind::Text),
            ("source", Kind::Text),
            ("kind", Kind::Text),
            ("better", Kind::Text),
        ],
    ),
    table(
        "measure_reading",
        2,
        &[
            ("measure", Kind::Uuid),
            ("quarter", Kind::Text),
            ("numerator", Kind::Number),
            ("denominator", Kind::Number),
            ("recorded_on", Kind::Day),
        ],
    ),
    table(
        "reference_population",
        3,
        &[
            ("audience", Kind::Text),
            ("dimension", Kind::Text),
            ("category", Kind::Text),
            ("population", Kind::Number),
            ("source", Kind::Text),
            ("as_of", Kind::Day),
        ],
    ),
    table("purge", 2, &[("done_on", Kind::Day), ("class", Kind::Text), ("deleted", Kind::Number)]),
    table(
        "legal_hold",
        1,
        &[
            ("id", Kind::Uuid),
            ("collection", Kind::Text),
            ("reason", Kind::Text),
            ("made_by", Kind::Text),
            ("made_on", Kind::Day),
            ("ended_by", Kind::Text),
            ("ended_on", Kind::Day),
        ],
    ),
    // When background work was last done is each database's own; that everything is made up is not.
    Table { rows: Some("task = 'made-up'"), ..table("upkeep", 1, &[("task", Kind::Text), ("done_on", Kind::Day)]) },
];

/// A table by its name.
pub fn table_named(name: &str) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.name == name)
}

/// What stands in a row under a column, as a backup writes it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    Missing(()),
    Flag(bool),
    Number(i64),
    Text(String),
}

impl Value {
    fn text(text: impl ToString) -> Self {
        Self::Text(text.to_string())
    }
}

/// What a row holds, in the order of the table's columns.
pub type Values = Vec<Value>;

/// Reads a value out of a row of either database.
macro_rules! value_in {
    ($row:expr, $column:expr, $kind:expr) => {{
        let value = match $kind {
            Kind::Text => $row.try_get::<Option<String>, _>($column)?.map(Value::Text),
            Kind::Small => $row.try_get::<Option<i32>, _>($column)?.map(|number| Value::Number(number.into())),
            Kind::Number => $row.try_get::<Option<i64>, _>($column)?.map(Value::Number),
            Kind::Flag => $row.try_get::<Option<bool>, _>($column)?.map(Value::Flag),
            Kind::Bytes => {
                $row.try_get::<Option<Vec<u8>>, _>($column)?.map(|bytes| Value::Text(STANDARD_NO_PAD.encode(bytes)))
            }
            Kind::Uuid => $row.try_get::<Option<Uuid>, _>($column)?.map(Value::text),
            Kind::Day => $row.try_get::<Option<NaiveDate>, _>($column)?.map(Value::text),
            Kind::Time => $row.try_get::<Option<DateTime<Utc>>, _>($column)?.map(|time| Value::text(time.to_rfc3339())),
            Kind::Json => {
                $row.try_get::<Option<Json<Box<RawValue>>>, _>($column)?.map(|json| Value::text(json.0.get()))
            }
        };
        value.unwrap_or(Value::Missing(()))
    }};
}

/// What a value is bound as.
enum Bound {
    Text(Option<String>),
    Small(Option<i32>),
    Number(Option<i64>),
    Flag(Option<bool>),
    Bytes(Option<Vec<u8>>),
    Uuid(Option<Uuid>),
    Day(Option<NaiveDate>),
    Time(Option<DateTime<Utc>>),
    Json(Option<Json<Box<RawValue>>>),
}

impl Bound {
    /// `None` where a value is not of its kind.
    fn of(kind: Kind, value: &Value) -> Option<Self> {
        let (text, number, flag) = match value {
            Value::Missing(()) => (None, None, None),
            Value::Text(text) => (Some(text), None, None),
            Value::Number(number) => (None, Some(*number), None),
            Value::Flag(flag) => (None, None, Some(*flag)),
        };
        let bound = match kind {
            Kind::Text => Self::Text(text.cloned()),
            Kind::Small => Self::Small(number.map(i32::try_from).transpose().ok()?),
            Kind::Number => Self::Number(number),
            Kind::Flag => Self::Flag(flag),
            Kind::Bytes => Self::Bytes(text.map(|text| STANDARD_NO_PAD.decode(text)).transpose().ok()?),
            Kind::Uuid => Self::Uuid(text.map(|text| text.parse()).transpose().ok()?),
            Kind::Day => Self::Day(text.map(|text| text.parse()).transpose().ok()?),
            Kind::Time => Self::Time(text.map(|text| text.parse()).transpose().ok()?),
            Kind::Json => Self::Json(text.map(|text| RawValue::from_string(text.clone()).map(Json)).transpose().ok()?),
        };
        let is_of_kind = match kind {
            Kind::Small | Kind::Number => text.is_none() && flag.is_none(),
            Kind::Flag => text.is_none() && number.is_none(),
            _ => number.is_none() && flag.is_none(),
        };
        is_of_kind.then_some(bound)
    }

    fn all(table: &str, kinds: impl Iterator<Item = Kind>, values: &[Value]) -> Result<Vec<Self>, StoreError> {
        let bound = kinds.zip(values).map(|(kind, value)| Self::of(kind, value)).collect::<Option<Vec<_>>>();
        bound.ok_or_else(|| StoreError::Unrestorable(format!("a row of {table} is not what its columns say")))
    }
}

/// Binds a value in a statement to either database.
macro_rules! push_bound {
    ($values:expr, $bound:expr) => {
        match $bound {
            Bound::Text(value) => $values.push_bind(value),
            Bound::Small(value) => $values.push_bind(value),
            Bound::Number(value) => $values.push_bind(value),
            Bound::Flag(value) => $values.push_bind(value),
            Bound::Bytes(value) => $values.push_bind(value),
            Bound::Uuid(value) => $values.push_bind(value),
            Bound::Day(value) => $values.push_bind(value),
            Bound::Time(value) => $values.push_bind(value),
            Bound::Json(value) => $values.push_bind(value),
        }
    };
}

/// The next rows of a table in the order of its key, at most `limit`.
pub async fn rows_after(
    connection: &mut Connection,
    table: &Table,
    after: Option<&Values>,
    limit: i64,
) -> Result<Vec<Values>, StoreError> {
    let names: Vec<&str> = table.columns.iter().map(|(name, _)| *name).collect();
    let key = names[..table.key].join(", ");
    let key_kinds = || table.columns[..table.key].iter().map(|(_, kind)| *kind);
    let after = after.map(|values| Bound::all(table.name, key_kinds(), values)).transpose()?;
    Ok(on_connection!(connection, |conn| {
        let mut query = QueryBuilder::new(format!("SELECT {} FROM {} WHERE ", names.join(", "), table.name));
        query.push(table.rows.unwrap_or("1 = 1"));
        if let Some(after) = after {
            query.push(format!(" AND ({key}) > ("));
            let mut values = query.separated(", ");
            for bound in after {
                push_bound!(values, bound);
            }
            query.push(")");
        }
        query.push(format!(" ORDER BY {key} LIMIT ")).push_bind(limit);
        let mut read = Vec::new();
        for row in query.build().fetch_all(conn).await? {
            let mut values = Values::with_capacity(table.columns.len());
            for (column, (_, kind)) in table.columns.iter().enumerate() {
                values.push(value_in!(row, column, kind));
            }
            read.push(values);
        }
        Ok::<_, sqlx::Error>(read)
    })?)
}

/// A table as a backup has it: an older one may have other columns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    pub table: String,
    pub columns: Vec<(String, Kind)>,
}

impl Heading {
    pub fn of(table: &Table) -> Self {
        let columns = table.columns.iter().map(|(name, kind)| ((*name).to_owned(), *kind)).collect();
        Self { table: table.name.to_owned(), columns }
    }

    /// Whether its names are names: they are put into statements, and anybody can make a backup.
    fn is_well_formed(&self) -> bool {
        let is_name = |name: &str| !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        is_name(&self.table) && !self.columns.is_empty() && self.columns.iter().all(|(name, _)| is_name(name))
    }
}

/// Adds the rows of a backup to a table, many at a time.
///
/// # Errors
/// [`StoreError::Unrestorable`] when they do not fit its heading.
pub async fn add_rows(connection: &mut Connection, heading: &Heading, rows: &[Values]) -> Result<(), StoreError> {
    let width = heading.columns.len();
    if !heading.is_well_formed() || rows.iter().any(|row| row.len() != width) {
        return Err(StoreError::Unrestorable(format!("the columns of {} are not in order", heading.table)));
    }
    let names: Vec<&str> = heading.columns.iter().map(|(name, _)| name.as_str()).collect();
    let kinds = || heading.columns.iter().map(|(_, kind)| *kind);
    // Either database takes 32,766 values in a statement at least.
    for some in rows.chunks(30_000 / width) {
        let bound = some.iter().map(|row| Bound::all(&heading.table, kinds(), row)).collect::<Result<Vec<_>, _>>()?;
        on_connection!(&mut *connection, |conn| {
            let mut query = QueryBuilder::new(format!("INSERT INTO {} ({}) ", heading.table, names.join(", ")));
            query.push_values(bound, |mut values, row| {
                for bound in row {
                    push_bound!(values, bound);
                }
            });
            query.build().execute(conn).await.map(drop)
        })?;
    }
    Ok(())
}

/// Empties a database that nobody has used, for a backup to be restored into it, and marks it as not whole until
/// [`end_restoring`].
///
/// # Errors
/// [`StoreError::Conflict`] when there is something in it.
pub async fn begin_restoring(connection: &mut Connection) -> Result<(), StoreError> {
    let something: Option<i32> = on_connection!(&mut *connection, |conn| {
        sqlx::query_scalar(
            "SELECT 1 WHERE EXISTS (SELECT 1 FROM account) OR EXISTS (SELECT 1 FROM collection)
             OR EXISTS (SELECT 1 FROM release) OR EXISTS (SELECT 1 FROM response) OR EXISTS (SELECT 1 FROM draft)",
        )
        .fetch_optional(conn)
        .await
    })?;
    if something.is_some() {
        return Err(StoreError::Conflict);
    }
    // What a start of Heard brings along.
    for sql in [
        "DELETE FROM account_link",
        "DELETE FROM questionnaire_version",
        "DELETE FROM upkeep WHERE task = 'made-up'",
        "INSERT INTO upkeep (task, done_on) VALUES ('restoring', '2000-01-01') ON CONFLICT DO NOTHING",
    ] {
        on_connection!(&mut *connection, |conn| sqlx::query(sql).execute(conn).await.map(drop))?;
    }
    Ok(())
}

/// Whether a restore was begun and not ended.
pub async fn is_restoring(connection: &mut Connection) -> Result<bool, StoreError> {
    let mark: Option<i32> = on_connection!(connection, |conn| {
        sqlx::query_scalar("SELECT 1 FROM upkeep WHERE task = 'restoring'").fetch_optional(conn).await
    })?;
    Ok(mark.is_some())
}

/// Notes that what was restored is whole.
pub async fn end_restoring(connection: &mut Connection) -> Result<(), StoreError> {
    on_connection!(connection, |conn| {
        sqlx::query("DELETE FROM upkeep WHERE task = 'restoring'").execute(conn).await.map(drop)
    })?;
    Ok(())
}

/// The next kept drafts in order of their id, at most `limit`, each with the hash of its words.
pub async fn kept_drafts_after(
    connection: &mut Connection,
    after: &[u8],
    limit: i64,
) -> Result<Vec<(Vec<u8>, Vec<u8>)>, StoreError> {
    Ok(on_connection!(connection, |conn| {
        sqlx::query_as("SELECT id, words_hash FROM draft WHERE words_hash IS NOT NULL AND id > $1 ORDER BY id LIMIT $2")
            .bind(after)
            .bind(limit)
            .fetch_all(conn)
            .await
    })?)
}
