//! Check answers: everything as it will be sent, each with a link to change it (3.3.4, 3.3.6).

use chrono::NaiveDate;
use leptos::prelude::*;

use super::last_time::LastTimeFound;
use crate::components::{
    ArrowIcon, BackIcon, ErrorLink, ErrorSummary, HelpOffer, ListenButtons, MessageWords, PageContext, Picture,
    PictureIcon, QuestionsInLanguage, RespondFrame,
};
use crate::domain::audience::Audience;
use crate::text::Marked;

/// A section as it was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedSection {
    /// None where the questions need no heading beside themselves.
    pub title: Option<Marked>,
    pub answers: Vec<CheckedAnswer>,
}

/// One question and its answer, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedAnswer {
    pub question: Marked,
    /// What it is about, for who sees a picture of everything.
    pub of_question: Option<Picture>,
    pub answer: Marked,
    /// The picture of the answer, where they see one.
    pub picture: Option<Picture>,
    /// Where it can be changed.
    pub change: String,
}

#[component]
pub fn CheckPage(
    context: PageContext,
    sections: Vec<CheckedSection>,
    /// What the language of the questions calls itself, where it is not the page's.
    other_language: Option<Marked>,
    /// The page before.
    back: String,
    /// Where the answers are sent to.
    send: String,
    /// Where questions about the respondent come before that.
    about_you: Option<String>,
    /// Where they are kept for later.
    keep: String,
    /// Where they are deleted.
    delete: String,
    /// Where those of last time are left out, if they stand next to these.
    leave_out_last_time: Option<String>,
    take_back_until: Option<NaiveDate>,
    offers_help: bool,
    is_busy: bool,
) -> impl IntoView {
    let text = context.text.clone();
    let before = match take_back_until {
        Some(day) => text.with("check-before", [("date", text.date(day).into())]),
        None => text.get("check-before-early"),
    };
    let (title, lead, send_words) =
        (context.says("check-title"), context.says("check-lead"), context.says("check-send"));
    let button = if context.audience == Some(Audience::Child4To7) { "button button--child" } else { "button" };
    let errors: Vec<ErrorLink> = is_busy
        .then(|| ErrorLink { field: "send".to_owned(), message: text.get("busy-text").into() })
        .into_iter()
        .collect();
    let sections = sections
        .into_iter()
        .map(|section| {
            let turns = section.answers.into_iter().map(|answer| {
                let what = text.quoting("check-change-what", "question", answer.question.clone(), []);
                view! {
                    <div class="talk__turn">
                        <dt lang=answer.question.lang dir=answer.question.dir>
                            {answer.of_question.map(|picture| view! { <PictureIcon picture=picture/> })}
                            {answer.question.words}
                        </dt>
                        <dd class="talk__reply">
                            <span class="replies">
                                {answer.picture.map(|picture| view! { <PictureIcon picture=picture/> })}
                                <bdi lang=answer.answer.lang dir=answer.answer.dir>{answer.answer.words}</bdi>
                            </span>
                            <a href=answer.change>{text.get("check-change")}<span class="hidden-text"><MessageWords message=what/></span></a>
                        </dd>
                    </div>
                }
            });
            let title = section.title.map(|Marked { words, lang, dir }| view! { <h2 lang=lang dir=dir>{words}</h2> });
            view! { <section class="stack">{title}<dl class="talk">{turns.collect::<Vec<_>>()}</dl></section> }
        })
        .collect::<Vec<_>>();
    view! {
        <RespondFrame context=context.clone() title=title.clone() has_errors=is_busy>
            <a class="back" href=back><BackIcon/>{text.get("back")}</a>
            <div class="stack-l">
                <ErrorSummary text=text.clone() errors=errors/>
                <div class="stack-l" data-listen="">
                    <div class="stack">
                        <h1 id="check">{title}</h1>
                        <p>{lead}</p>
                        <QuestionsInLanguage text=text.clone() other_language=other_language/>
                    </div>
                    {offers_help.then(|| view! { <HelpOffer context=context.clone()/> })}
                    {sections}
                    <section class="note stack">
                        <h2>{text.get("check-before-title")}</h2>
                        <p>{before}</p>
                    </section>
                </div>
                <ListenButtons context=context.clone()/>
                {leave_out_last_time.map(|leave_out| view! { <LastTimeFound context=context.clone() leave_out=leave_out at="check"/> })}
                {match about_you {
                    Some(address) => view! { <p><a class=button id="send" href=address>{text.get("check-continue")}<ArrowIcon/></a></p> }.into_any(),
                    None => view! {
                        <form method="post" action=send>
                            <button class=button type="submit" id="send">{send_words}<ArrowIcon/></button>
                        </form>
                    }.into_any(),
                }}
                <form method="post" action=keep>
                    <button class="button button--quiet button--small" type="submit">{text.get("keep-button")}</button>
                </form>
                <details class="confirm">
                    <summary>{text.get("check-delete")}</summary>
                    <form class="stack" method="post" action=delete>
                        <p>{text.get("check-delete-means")}</p>
                        <button class="button button--quiet button--small" type="submit">{text.get("check-delete-sure")}</button>
                    </form>
                </details>
            </div>
        </RespondFrame>
    }
}
