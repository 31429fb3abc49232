//! What is kept, how long, what was deleted because its time was over, and what a concern keeps from that.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::components::{
    DataTable, ErrorSummary, FormToken, GroupError, StaffContext, StaffFrame, TextField, errors_of, group_error_id,
};
use crate::domain::data_map::Kept;
use crate::domain::form_state::FormState;
use crate::domain::permission::Permission;
use crate::pages::respond::period_in_words;

/// A class of data with its period, and what was deleted of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptClass {
    /// As in the data map.
    pub id: &'static str,
    pub kept: Kept,
    /// What the settings call its period.
    pub setting: Option<&'static str>,
    /// The newest first.
    pub purged: Vec<PurgedOn>,
}

/// How much was deleted on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PurgedOn {
    pub day: NaiveDate,
    pub deleted: i64,
}

/// A collection that is held, or was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoldRow {
    pub id: String,
    pub collection: String,
    pub name: String,
    pub reason: String,
    /// By whom, and when.
    pub made: (String, NaiveDate),
    pub ended: Option<(String, NaiveDate)>,
}

#[component]
pub fn RetentionPage(
    context: StaffContext,
    classes: Vec<KeptClass>,
    /// The day of the last purge, where there was one.
    last: Option<NaiveDate>,
    backups_days: i64,
    holds: Vec<HoldRow>,
    /// Ids and names.
    collections: Vec<(String, String)>,
    state: FormState,
) -> impl IntoView {
    let text = context.text.clone();
    let errors = errors_of(&text, &state);
    let rows = classes.into_iter().map(|class| class_row(&context, class)).collect::<Vec<_>>();
    let headings = ["retention-class", "retention-period", "retention-deleted"];
    let headings = headings.map(|key| view! { <th scope="col">{text.get(key)}</th> }).collect_view();
    let last = match last {
        Some(day) => text.with("retention-last", [("date", text.date(day).into())]),
        None => text.get("retention-never"),
    };
    let backups = text.with("retention-backups", [("days", backups_days.into())]);
    let may_hold = context.may(Permission::HoldAnswers);
    view! {
        <StaffFrame context=context.clone() title=text.get("retention-title") here="/staff/retention" has_errors=state.has_errors()>
            <ErrorSummary text=text.clone() errors=errors/>
            <h1>{text.get("retention-title")}</h1>
            <p class="measure">{text.get("retention-lead")}</p>
            <section class="panel stack">
                <h2>{text.get("retention-periods")}</h2>
                <p>{last} " " {text.get("retention-how")}</p>
                <DataTable label=text.get("retention-periods")>
                    <thead><tr>{headings}</tr></thead>
                    <tbody>{rows}</tbody>
                </DataTable>
                <p class="quiet">{backups} " " <code>"retention.backups_days"</code></p>
            </section>
            {may_hold.then(|| view! { <Holds context=context.clone() holds=holds collections=collections state=state/> })}
        </StaffFrame>
    }
}

fn class_row(context: &StaffContext, class: KeptClass) -> impl IntoView + use<> {
    let text = &context.text;
    let total: i64 = class.purged.iter().map(|purged| purged.deleted).sum();
    let deleted = match (class.purged.first(), class.kept) {
        (Some(newest), _) => text.with(
            "retention-deleted-on",
            [("date", text.date(newest.day).into()), ("count", newest.deleted.into()), ("total", total.into())],
        ),
        (None, Kept::Hours(_) | Kept::HoursOrDays { .. } | Kept::Minutes(_) | Kept::Session { .. }) => {
            text.get("retention-deleted-soon")
        }
        (None, Kept::WithoutEnd) if class.id == "accounts" => text.get("retention-accounts"),
        (None, Kept::WithoutEnd) => String::new(),
        (None, _) => text.get("retention-deleted-nothing"),
    };
    view! {
        <tr>
            <th scope="row">{text.get(&format!("privacy-data-{}", class.id))}</th>
            <td>
                {period_in_words(class.kept, text)}
                {class.setting.map(|setting| view! { <br/> <code class="quiet">{setting}</code> })}
            </td>
            <td>{deleted}</td>
        </tr>
    }
}

#[component]
fn Holds(
    context: StaffContext,
    holds: Vec<HoldRow>,
    collections: Vec<(String, String)>,
    state: FormState,
) -> impl IntoView {
    let text = context.text.clone();
    let error = |field: &str| state.error(field).map(|key| text.get(key));
    let is_empty = holds.is_empty();
    let rows = holds.into_iter().map(|hold| hold_row(&context, hold)).collect::<Vec<_>>();
    let headings = ["hold-collection", "hold-reason", "hold-made", "state"];
    let headings = headings.map(|key| view! { <th scope="col">{text.get(key)}</th> }).collect_view();
    let chosen = state.value("collection").to_owned();
    let options = collections
        .into_iter()
        .map(|(id, name)| {
            let label = format!("{name} ({id})");
            view! { <option value=id.clone() selected=id == chosen>{label}</option> }
        })
        .collect::<Vec<_>>();
    view! {
        <section class="panel stack">
            <h2>{text.get("holds-title")}</h2>
            <p class="measure">{text.get("holds-lead")}</p>
            {if is_empty {
                view! { <p>{text.get("holds-none")}</p> }.into_any()
            } else {
                view! {
                    <DataTable label=text.get("holds-title")>
                        <thead><tr>{headings}</tr></thead>
                        <tbody>{rows}</tbody>
                    </DataTable>
                }.into_any()
            }}
        </section>
        <section class="panel stack">
            <h2>{text.get("hold-new")}</h2>
            <form class="stack narrow" method="post" action="/staff/retention/holds" novalidate>
                <FormToken context=context.clone()/>
                <div class="text-field">
                    <label for="collection">{text.get("hold-collection")}</label>
                    <GroupError name="collection" error=error("collection")/>
                    <select class="select" id="collection" name="collection" aria-describedby=error("collection").map(|_| group_error_id("collection"))>{options}</select>
                </div>
                <TextField name="reason" label=text.get("hold-reason") hint=text.get("hold-reason-hint") value=state.value("reason").to_owned() error=error("reason")/>
                <p><button class="button" type="submit">{text.get("hold-add")}</button></p>
            </form>
        </section>
    }
}

fn hold_row(context: &StaffContext, hold: HoldRow) -> impl IntoView + use<> {
    let text = context.text.clone();
    let on = |(by, day): (String, NaiveDate)| {
        text.with("hold-by-on", [("name", by.into()), ("date", text.date(day).into())])
    };
    let whose = view! { <span class="hidden-text">" " {hold.name.clone()}</span> };
    let state = match hold.ended {
        Some(ended) => view! { {text.get("hold-ended")} ": " {on(ended)} }.into_any(),
        None => view! {
            <form method="post" action=format!("/staff/retention/holds/{}/end", hold.id)>
                <FormToken context=context.clone()/>
                <button class="button button--quiet" type="submit">{text.get("hold-end")}{whose}</button>
            </form>
        }
        .into_any(),
    };
    view! {
        <tr>
            <th scope="row">{hold.name} " " <code>{hold.collection}</code></th>
            <td>{hold.reason}</td>
            <td>{on(hold.made)}</td>
            <td>{state}</td>
        </tr>
    }
}
