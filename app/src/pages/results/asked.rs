//! What was asked of a statement, and how it is counted.

use leptos::prelude::*;

use crate::components::{DataTable, StaffContext};
use crate::domain::audience::Audience;
use crate::domain::framework::EventRule;
use crate::domain::indicator::{IndicatorDefinition, IndicatorRule};

/// An item that evidences the statement, as it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedItem {
    pub audience: Audience,
    /// The questionnaire's title.
    pub questionnaire: String,
    pub question: String,
    /// The options that count as positive, in words.
    pub positive: String,
    pub is_headline: bool,
}

/// How a questionnaire counts the statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedAs {
    /// The questionnaire's title.
    pub questionnaire: String,
    pub definition: IndicatorDefinition,
}

/// Both, one under the other; nothing but a sentence where nobody is asked.
pub(super) fn asked_and_counted(context: &StaffContext, asked: Vec<AskedItem>, counted: Vec<CountedAs>) -> AnyView {
    let text = context.text.clone();
    if asked.is_empty() {
        return view! { <p>{text.get("statement-not-asked")}</p> }.into_any();
    }
    let asked_rows = asked
        .into_iter()
        .map(|item| {
            let role = if item.is_headline { "item-headline" } else { "item-beside" };
            view! {
                <tr>
                    {of_questionnaire(context, item.audience, item.questionnaire)}
                    <td>{item.question}<br/><span class="quiet">{text.get(role)}</span></td>
                    <td>{item.positive}</td>
                </tr>
            }
        })
        .collect_view();
    let counted_rows = counted
        .into_iter()
        .map(|CountedAs { questionnaire, definition }| {
            let indicator = &definition.indicator;
            let version = text.with(
                "definition-version-and-day",
                [("version", definition.version.into()), ("date", text.date(definition.valid_from).into())],
            );
            view! {
                <tr>
                    {of_questionnaire(context, indicator.audience, questionnaire)}
                    <td>{text.get(&format!("statement-kind-{}", indicator.kind.code()))}</td>
                    <td>{text.get(who_counts(&indicator.rule))}</td>
                    <td>{text.get(&format!("better-{}", indicator.better))}</td>
                    <td>{version}</td>
                </tr>
            }
        })
        .collect_view();
    let table = |title: &str, headings: &[&str], rows: AnyView| {
        let headings = headings.iter().map(|key| view! { <th scope="col">{text.get(key)}</th> }).collect_view();
        view! {
            <DataTable label=text.get(title)>
                <thead><tr>{headings}</tr></thead>
                <tbody>{rows}</tbody>
            </DataTable>
        }
    };
    let counted_headings =
        ["audience", "definition-kind", "definition-who-counts", "measure-better", "definition-version"];
    view! {
        {table("statement-asked", &["audience", "question", "positive"], asked_rows.into_any())}
        <details class="fold">
            <summary>{text.get("statement-counted")}</summary>
            {table("statement-counted", &counted_headings, counted_rows.into_any())}
        </details>
    }
    .into_any()
}

fn of_questionnaire(context: &StaffContext, audience: Audience, title: String) -> impl IntoView + use<> {
    let audience = context.text.get(&format!("audience-{}", audience.code()));
    view! { <th scope="row">{audience}<br/><span class="quiet">{title}</span></th> }
}

/// Who is in the base, as a Fluent key.
fn who_counts(rule: &IndicatorRule) -> &'static str {
    match rule {
        IndicatorRule::Headline(_) => "definition-base-headline",
        IndicatorRule::Event { rule, .. } => match rule {
            EventRule::Any => "definition-base-any",
            EventRule::All => "definition-base-all",
        },
    }
}
