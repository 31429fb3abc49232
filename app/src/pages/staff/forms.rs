//! What there is of each questionnaire in each language and manner, and what nobody has reviewed: read before publishing.

use leptos::prelude::*;

use crate::components::{StaffContext, StaffFrame};
use crate::domain::audience::Audience;
use crate::domain::forms::{FormCover, FormWords, LanguageForms, LanguageName};
use crate::domain::manner::Manner;
use crate::domain::reading_level::{ReadingCeiling, ReadingLevel};
use crate::text::{Review, ReviewCount, SafetyTopic, Text};

/// A language, apart from the questionnaires.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageRow {
    pub language: LanguageName,
    pub is_original: bool,
    /// The pages around the questions.
    pub around: ReviewCount,
    /// Topics of safety that nobody has reviewed in it.
    pub safety_drafts: Vec<SafetyTopic>,
}

/// A questionnaire in its newest version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionnaireRow {
    pub id: String,
    pub version: i32,
    pub title: String,
    pub audience: Audience,
    /// Forms that are not there, or not whole.
    pub gaps: usize,
    pub review: ReviewCount,
}

#[component]
pub fn FormsPage(
    context: StaffContext,
    questionnaires: Vec<QuestionnaireRow>,
    languages: Vec<LanguageRow>,
    /// Whether texts on which safety depends are shown without a review.
    shows_unreviewed_safety_texts: bool,
    /// Sounds and videos of questions that are not asked, each with what is the matter with it.
    gone: Vec<String>,
) -> impl IntoView {
    let text = context.text.clone();
    let rows = questionnaires
        .into_iter()
        .map(|row| {
            let address = format!("/staff/forms/{}/{}", row.id, row.version);
            view! {
                <tr>
                    <th scope="row"><a href=address>{text.get(&format!("audience-{}", row.audience.code()))}": "{row.title}</a></th>
                    <td>{text.with("forms-gaps", [("gaps", row.gaps.into())])}</td>
                    <td>{drafts(&text, row.review)}</td>
                </tr>
            }
        })
        .collect::<Vec<_>>();
    let languages = languages
        .into_iter()
        .map(|row| {
            let (safety, around) = match row.is_original {
                true => (text.get("review-original"), text.get("review-original")),
                false => (safety(&text, &row.safety_drafts, shows_unreviewed_safety_texts), drafts(&text, row.around)),
            };
            view! { <tr><th scope="row">{name_of(&row.language)}</th><td>{around}</td><td>{safety}</td></tr> }
        })
        .collect::<Vec<_>>();
    let means = if shows_unreviewed_safety_texts { "forms-safety-shown" } else { "forms-safety-means" };
    view! {
        <StaffFrame context=context.clone() title=text.get("forms-title") here="/staff/forms">
            <div class="stack"><h1>{text.get("forms-title")}</h1><p class="quiet">{text.get("forms-lead")}</p></div>
            <section class="panel stack">
                <h2>{text.get("forms-questionnaires")}</h2>
                {table(&text, "forms-questionnaires", ["questionnaire", "forms-words", "forms-review"], rows)}
            </section>
            <section class="panel stack">
                <h2>{text.get("forms-languages")}</h2>
                <p>{text.get(means)}</p>
                {table(&text, "forms-languages", ["forms-language", "forms-around", "forms-safety"], languages)}
                <p class="small quiet">{text.get("forms-how")} " " <code>"heard translations"</code></p>
            </section>
            {(!gone.is_empty()).then(|| view! {
                <section class="panel stack">
                    <h2>{text.get("forms-gone")}</h2>
                    <p>{text.get("forms-gone-means")}</p>
                    <ul>{gone.into_iter().map(|file| view! { <li class="words">{file}</li> }).collect::<Vec<_>>()}</ul>
                </section>
            })}
        </StaffFrame>
    }
}

#[component]
pub fn FormsOfPage(
    context: StaffContext,
    /// The questionnaire's title and version.
    title: String,
    languages: Vec<LanguageForms>,
) -> impl IntoView {
    let text = context.text.clone();
    let readings = languages
        .iter()
        .flat_map(|language| language.forms.iter().map(move |form| (language, form)))
        .filter_map(|(language, form)| Some(reading(&text, &language.language, form.manner, form.reading.as_ref()?)))
        .collect::<Vec<_>>();
    let rows = languages
        .iter()
        .map(|language| {
            let forms = language.forms.iter().map(|form| form_row(&text, form)).collect::<Vec<_>>();
            let name = name_of(&language.language);
            view! { <tbody><tr><th class="forms__language" scope="rowgroup" colspan="3">{name}</th></tr>{forms}</tbody> }
        })
        .collect::<Vec<_>>();
    view! {
        <StaffFrame context=context.clone() title=title.clone() here="/staff/forms">
            <nav class="crumbs" aria-label=text.get("crumbs")>
                <ol>
                    <li><a href="/staff/forms">{text.get("nav-forms")}</a></li>
                    <li><span aria-current="page">{title.clone()}</span></li>
                </ol>
            </nav>
            <h1>{title}</h1>
            <section class="panel stack">
                <h2>{text.get("forms-all")}</h2>
                <p>{text.get("forms-order")}</p>
                <div class="scroll" tabindex="0" role="region" aria-label=text.get("forms-all")>
                    <table class="data forms">
                        <caption class="hidden-text">{text.get("forms-all")}</caption>
                        {head(&text, ["forms-manner", "forms-words", "forms-review"])}
                        {rows}
                    </table>
                </div>
                <p class="small quiet">{text.get("forms-others")}</p>
            </section>
            <section class="panel stack">
                <h2>{text.get("reading-title")}</h2>
                <dl class="dates">{readings}</dl>
                <p class="small quiet">{text.get("reading-means")}</p>
            </section>
        </StaffFrame>
    }
}

fn table<R: IntoView + 'static>(text: &Text, label: &str, heads: [&str; 3], rows: Vec<R>) -> impl IntoView + use<R> {
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=text.get(label)>
            <table class="data forms">
                <caption class="hidden-text">{text.get(label)}</caption>
                {head(text, heads)}
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn head(text: &Text, heads: [&str; 3]) -> impl IntoView + use<> {
    let heads = heads.map(|key| view! { <th scope="col">{text.get(key)}</th> }).to_vec();
    view! { <thead><tr>{heads}</tr></thead> }
}

fn form_row(text: &Text, form: &FormCover) -> impl IntoView + use<> {
    let words = match &form.words {
        FormWords::Whole => text.get("form-whole").into_any(),
        FormWords::Gaps { missing, all } => {
            text.with("form-gaps", [("missing", (*missing).into()), ("all", (*all).into())]).into_any()
        }
        FormWords::ReadInstead(language, manner) => view! {
            {text.get("form-none")} " " {name_of(language)} ", " {manner_name(text, *manner)}
        }
        .into_any(),
    };
    let by = form.reviews.iter().map(|review| reviewed_by(text, review)).collect::<Vec<_>>();
    let review = match &form.words {
        FormWords::ReadInstead(..) => "–".to_owned(),
        _ if form.is_original => text.get("review-original"),
        _ => drafts(text, form.review),
    };
    view! {
        <tr><th scope="row">{manner_name(text, form.manner)}</th><td>{words}</td><td>{review}{by}</td></tr>
    }
}

fn reviewed_by(text: &Text, review: &Review) -> impl IntoView + use<> {
    let words = text.with("review-by", [("by", review.by.as_str().into()), ("date", text.date(review.on).into())]);
    view! { <br/><span class="quiet">{words}</span> }
}

/// How many texts nobody has reviewed.
fn drafts(text: &Text, count: ReviewCount) -> String {
    match count.is_reviewed() {
        true => text.get("review-done"),
        false => text.with("review-drafts", [("drafts", count.drafts.into()), ("all", count.messages.into())]),
    }
}

fn safety(text: &Text, drafts: &[SafetyTopic], are_shown: bool) -> String {
    if drafts.is_empty() {
        return text.get("review-done");
    }
    let topics: Vec<String> = drafts.iter().map(|topic| text.get(&format!("safety-topic-{}", topic.code()))).collect();
    let key = if are_shown { "safety-drafts-shown" } else { "safety-drafts-in-english" };
    text.with(key, [("topics", topics.join("; ").into())])
}

fn reading(
    text: &Text,
    language: &LanguageName,
    manner: Manner,
    (level, ceiling): &(ReadingLevel, ReadingCeiling),
) -> impl IntoView + use<> {
    let words = text.with(
        "reading-level",
        [
            ("grade", format!("{:.1}", level.grade).into()),
            ("most-grade", format!("{:.0}", ceiling.grade).into()),
            ("words", level.longest_sentence.into()),
            ("most-words", ceiling.longest_sentence.into()),
        ],
    );
    let is_within = level.is_within(*ceiling);
    let hard = (!is_within).then(|| text.with("reading-above", [("words", level.hard_words.join(", ").into())]));
    view! { <dt>{name_of(language)} ", " {manner_name(text, manner)}</dt><dd>{words} " " {hard}</dd> }
}

fn manner_name(text: &Text, manner: Manner) -> String {
    text.get(&format!("manner-{}", manner.code()))
}

/// A language by its own name, in its own tongue (3.1.2).
fn name_of(language: &LanguageName) -> impl IntoView + use<> {
    let (tag, direction) = (language.tag.clone(), language.direction.code());
    view! { <span lang=tag dir=direction>{language.name.clone()}</span> }
}
