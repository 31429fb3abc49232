//! One collection: its link or its codes, how many came back, and closing it.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::components::{ErrorSummary, FormToken, StaffContext, StaffFrame, TextField, errors_of, place_name};
use crate::domain::collection::{Access, Collection, Phase, RoundedCount};
use crate::domain::form_state::FormState;

#[component]
pub fn CollectionPage(
    context: StaffContext,
    collection: Collection,
    questionnaire: String,
    phase: Phase,
    /// Where respondents go, with language: its own name and the address.
    links: Vec<(String, String)>,
    /// Codes that were made together: when, how many.
    batches: Vec<(NaiveDate, i64)>,
    responses: RoundedCount,
    take_back_until: Option<NaiveDate>,
    unreviewed: Vec<String>,
    /// What the next codes are remembered by, so that sending the form twice makes them once.
    next_batch: String,
    state: FormState,
) -> impl IntoView {
    let text = context.text.clone();
    let errors = errors_of(&text, &state);
    let came_back = match responses {
        RoundedCount::FewerThanTen => text.get("responses-few"),
        RoundedCount::About(count) => text.with("responses-about", [("count", count.into())]),
    };
    let codes: i64 = batches.iter().map(|(_, quantity)| quantity).sum();
    let until = take_back_until.map_or_else(|| text.get("any-day"), |day| text.date(day));
    let state_key = format!("collection-is-{}", phase.code());
    let place = place_name(&text, &collection.place);
    let forms = format!("/staff/forms/{}/{}", collection.questionnaire, collection.version);
    let is_closed = phase == Phase::Closed;
    let access = match collection.access {
        Access::Open => open_link(&context, links).into_any(),
        Access::Codes => code_batches(&context, &collection, is_closed, &batches, next_batch, &state, links).into_any(),
    };
    view! {
        <StaffFrame context=context.clone() title=collection.name.clone() here="/staff/collections" has_errors=state.has_errors()>
            <ErrorSummary text=text.clone() errors=errors/>
            <nav class="crumbs" aria-label=text.get("crumbs")>
                <ol>
                    <li><a href="/staff/collections">{text.get("nav-collections")}</a></li>
                    <li><span aria-current="page">{collection.name.clone()}</span></li>
                </ol>
            </nav>
            <div class="page-head">
                <div><h1>{collection.name.clone()}</h1><p class="quiet">{questionnaire}</p></div>
                {(!is_closed).then(|| view! {
                    <details class="confirm">
                        <summary>{text.get("collection-close")}</summary>
                        <form class="stack" method="post" action=format!("/staff/collections/{}/close", collection.id)>
                            <FormToken context=context.clone()/>
                            <p>{text.get("collection-close-means")}</p>
                            <button class="button" type="submit">{text.get("collection-close-sure")}</button>
                        </form>
                    </details>
                })}
            </div>
            {(!unreviewed.is_empty()).then(|| view! {
                <p class="note">{text.with("collection-unreviewed", [("languages", unreviewed.join(", ").into())])}</p>
            })}
            <p><a class="alone" href=forms>{text.get("forms-see")}</a></p>
            <dl class="facts">
                <div><dt>{text.get("state")}</dt><dd class="words">{text.get(&state_key)}</dd></div>
                <div><dt>{text.get("responses")}</dt><dd class="words">{came_back}</dd></div>
                {(collection.access == Access::Codes).then(|| view! { <div><dt>{text.get("codes-made")}</dt><dd>{codes.to_string()}</dd></div> })}
            </dl>
            <p class="small quiet">{text.get("responses-rounded")}</p>
            <div class="split split--wide">
                {access}
                <section class="panel stack">
                    <h2>{text.get("dates")}</h2>
                    <dl class="dates">
                        <dt>{text.get("agency")}</dt><dd>{place}</dd>
                        {collection.course.clone().map(|course| view! {
                            <dt>{text.get("course")}</dt><dd>{course.name}", "{text.date(course.held_on)}", "{course.provider}</dd>
                        })}
                        {collection.on_shared_devices.then(|| view! {
                            <dt>{text.get("devices")}</dt><dd>{text.get("devices-shared")}</dd>
                        })}
                        <dt>{text.get("collection-opens-on")}</dt><dd>{text.date(collection.opened_on)}</dd>
                        {collection.closes_on.map(|day| view! { <dt>{text.get("closes")}</dt><dd>{text.date(day)}</dd> })}
                        {collection.closed_on.map(|day| view! { <dt>{text.get("closed")}</dt><dd>{text.date(day)}</dd> })}
                        <dt>{text.get("take-back-until")}</dt><dd>{until}</dd>
                    </dl>
                </section>
            </div>
        </StaffFrame>
    }
}

fn open_link(context: &StaffContext, links: Vec<(String, String)>) -> impl IntoView + use<> {
    let text = &context.text;
    view! {
        <section class="panel stack">
            <h2>{text.get("open-link")}</h2>
            <p>{text.get("open-link-means")}</p>
            {link_list(links)}
        </section>
    }
}

fn link_list(links: Vec<(String, String)>) -> impl IntoView {
    let links = links
        .into_iter()
        .map(|(language, address)| {
            let words = address.clone();
            view! { <dt>{language}</dt><dd><a href=address><bdi dir="ltr">{words}</bdi></a></dd> }
        })
        .collect::<Vec<_>>();
    view! { <dl class="dates">{links}</dl> }
}

fn code_batches(
    context: &StaffContext,
    collection: &Collection,
    is_closed: bool,
    batches: &[(NaiveDate, i64)],
    next_batch: String,
    state: &FormState,
    links: Vec<(String, String)>,
) -> impl IntoView + use<> {
    let text = context.text.clone();
    let rows = batches
        .iter()
        .enumerate()
        .map(|(index, (made_on, quantity))| {
            view! { <tr><th scope="row">{(index + 1).to_string()}</th><td class="when">{text.date(*made_on)}</td><td class="n">{quantity.to_string()}</td></tr> }
        })
        .collect::<Vec<_>>();
    let error = state.error("quantity").map(|key| text.get(key));
    view! {
        <section class="panel stack">
            <h2>{text.get("codes")}</h2>
            <p>{text.get("codes-means")}</p>
            {link_list(links)}
            {(!rows.is_empty()).then(|| view! {
                <div class="scroll" tabindex="0" role="region" aria-label=text.get("codes")>
                    <table class="data">
                        <caption class="hidden-text">{text.get("codes")}</caption>
                        <thead><tr><th scope="col">{text.get("batch")}</th><th scope="col">{text.get("batch-made")}</th><th scope="col" class="n">{text.get("codes")}</th></tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            })}
            {(!is_closed).then(|| view! {
                <form class="stack" method="post" action=format!("/staff/collections/{}/codes", collection.id) novalidate>
                    <FormToken context=context.clone()/>
                    <input type="hidden" name="batch" value=next_batch/>
                    <TextField name="quantity" label=text.get("codes-how-many") hint=text.get("codes-how-many-hint") value=state.value("quantity").to_owned() error=error class="input"/>
                    <p><button class="button" type="submit">{text.get("codes-make")}</button></p>
                    <p class="note">{text.get("codes-once")}</p>
                </form>
            })}
        </section>
    }
}
