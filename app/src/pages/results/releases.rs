//! The releases that were cut, and the next one.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::components::{StaffContext, StaffFrame};
use crate::domain::quarter::Quarter;

/// The quarter that can be released next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextReleaseNotice {
    pub quarter: Quarter,
    pub take_back_until: NaiveDate,
    pub can_be_cut: bool,
}

/// A release in the list, with what is said of its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedRelease {
    pub id: String,
    pub quarter: Quarter,
    pub cut_on: NaiveDate,
    /// Figures that are shown in it.
    pub shown: usize,
    pub hidden: usize,
    /// SHA-256 of the CSV, in hexadecimal.
    pub file_hash: String,
}

#[component]
pub fn ReleasesPage(
    context: StaffContext,
    /// Newest first.
    releases: Vec<ListedRelease>,
    next: Option<NextReleaseNotice>,
    /// Whether the settings let a release be cut on any day.
    may_be_cut_early: bool,
) -> impl IntoView {
    let text = context.text.clone();
    let rows = releases
        .into_iter()
        .map(|release| {
            view! {
                <tr>
                    <th scope="row"><a href=format!("/staff/indicators?release={}", release.id)>{release.quarter.label()}</a></th>
                    <td>{release.id.clone()}</td>
                    <td class="when">{text.date(release.cut_on)}</td>
                    <td class="n">{release.shown.to_string()}</td>
                    <td class="n">{release.hidden.to_string()}</td>
                    <td><a href=format!("/staff/releases/{}/figures.csv", release.id)>{text.get("release-csv")}</a></td>
                    <td><code class="digest">{release.file_hash}</code></td>
                </tr>
            }
        })
        .collect::<Vec<_>>();
    view! {
        <StaffFrame context=context.clone() title=text.get("releases-title") here="/staff/releases">
            <div class="stack"><h1>{text.get("releases-title")}</h1><p class="quiet">{text.get("releases-lead")}</p></div>
            <section class="panel stack">
                <h2>{text.get("release-next")}</h2>
                {next_release(&context, next, may_be_cut_early)}
            </section>
            <section class="panel stack">
                <h2>{text.get("releases-cut")}</h2>
                {if rows.is_empty() {
                    view! { <p>{text.get("releases-none")}</p> }.into_any()
                } else {
                    view! {
                        <div class="scroll" tabindex="0" role="region" aria-label=text.get("releases-cut")>
                            <table class="data">
                                <caption class="hidden-text">{text.get("releases-cut")}</caption>
                                <thead>
                                    <tr>
                                        <th scope="col">{text.get("quarter")}</th>
                                        <th scope="col">{text.get("release")}</th>
                                        <th scope="col">{text.get("release-cut-on")}</th>
                                        <th scope="col" class="n">{text.get("release-shown")}</th>
                                        <th scope="col" class="n">{text.get("release-hidden")}</th>
                                        <th scope="col">{text.get("release-file")}</th>
                                        <th scope="col">{text.get("release-digest")}</th>
                                    </tr>
                                </thead>
                                <tbody>{rows}</tbody>
                            </table>
                        </div>
                    }.into_any()
                }}
            </section>
        </StaffFrame>
    }
}

fn next_release(context: &StaffContext, next: Option<NextReleaseNotice>, may_be_cut_early: bool) -> AnyView {
    let text = context.text.clone();
    let Some(next) = next else { return view! { <p>{text.get("release-nothing")}</p> }.into_any() };
    let quarter = next.quarter.label();
    if !next.can_be_cut {
        let until = text.date(next.take_back_until);
        let words = text.with("release-too-early", [("quarter", quarter.into()), ("date", until.into())]);
        return view! { <p>{words}</p> }.into_any();
    }
    let early = may_be_cut_early.then(|| view! { <p class="note">{text.get("release-early")}</p> });
    view! {
        <p>{text.with("release-ready", [("quarter", quarter.as_str().into())])}</p>
        {early}
        <p><a class="button" href="/staff/releases/cut">{text.with("release-cut", [("quarter", quarter.into())])}</a></p>
    }
    .into_any()
}
