//! What was answered, as it is shown before it is sent and afterwards.

use leptos::prelude::*;

use crate::components::{MessageWords, Picture, PictureIcon};
use crate::text::{Marked, Text};

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
    /// Where it can be changed, while it can.
    pub change: Option<String>,
}

/// Each question with its answer, section by section.
#[component]
pub fn AnswersInWords(text: Text, sections: Vec<CheckedSection>) -> impl IntoView {
    let turn = |answer: CheckedAnswer| {
        let change = answer.change.map(|address| {
            let what = text.quoting("check-change-what", "question", answer.question.clone(), []);
            view! { <a href=address>{text.get("check-change")}<span class="hidden-text"><MessageWords message=what/></span></a> }
        });
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
                    {change}
                </dd>
            </div>
        }
    };
    let section = |CheckedSection { title, answers }: CheckedSection| {
        let title = title.map(|Marked { words, lang, dir }| view! { <h2 lang=lang dir=dir>{words}</h2> });
        let turns = answers.into_iter().map(turn).collect::<Vec<_>>();
        view! { <section class="stack">{title}<dl class="talk">{turns}</dl></section> }
    };
    sections.into_iter().map(section).collect::<Vec<_>>()
}
