//! Lines of a CSV file, pasted into a form.

use leptos::prelude::*;

use crate::components::{FormToken, GroupError, StaffContext};
use crate::domain::form_state::FormState;

/// A line of a file that cannot be read, with the Fluent key of how to put it right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FaultyLine {
    pub line: u64,
    pub key: &'static str,
}

#[component]
pub(super) fn FileForm(
    context: StaffContext,
    action: &'static str,
    /// What its Fluent keys begin with.
    words: &'static str,
    /// The names of the columns.
    columns: &'static str,
    state: FormState,
    faults: Vec<FaultyLine>,
) -> impl IntoView {
    let text = context.text.clone();
    let say = |part: &str| text.get(&format!("{words}{part}"));
    let error = state.error("file").map(|key| text.get(key));
    let described_by = if error.is_some() { "file-hint file-error file-faults" } else { "file-hint" };
    let is_wrong = error.is_some().then_some("true");
    let faults = faults
        .iter()
        .map(|fault| view! { <li>{text.with("measure-fault", [("line", fault.line.into()), ("what", text.get(fault.key).into())])}</li> })
        .collect::<Vec<_>>();
    view! {
        <section class="panel stack" id="from-file">
            <h2>{say("")}</h2>
            <form class="stack" method="post" action=action novalidate>
                <FormToken context=context.clone()/>
                <div class="text-field">
                    <label for="file">{say("-label")}</label>
                    <p class="quiet small" id="file-hint">{say("-hint")} " " <code dir="ltr">{columns}</code></p>
                    <GroupError name="file" error=error/>
                    {(!faults.is_empty()).then(|| view! { <ul id="file-faults" class="stack small">{faults}</ul> })}
                    <textarea class="field" id="file" name="file" rows="10" spellcheck="false" dir="ltr" aria-describedby=described_by aria-invalid=is_wrong>{state.value("file").to_owned()}</textarea>
                </div>
                <p><button class="button" type="submit">{say("-record")}</button></p>
            </form>
        </section>
    }
}
