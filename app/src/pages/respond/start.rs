//! Before the first question: what for, who reads it, how long, what is not secret.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::last_time::{LastTime, LastTimeOffer};
use crate::components::{
    ArrowIcon, BackIcon, HelpPanel, ListenButtons, PageContext, QuestionsInLanguage, RespondFrame, SharedDevice,
    WhyEnglish,
};
use crate::domain::audience::Audience;
use crate::domain::collection::Course;
use crate::domain::manner::Manner;
use crate::text::{Marked, SafetyTopic};

/// How these questions can be worded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manners {
    /// The manner that was chosen, where they are not there in it.
    pub missing: Option<Manner>,
    /// Whether they are there with symbols, but for easier words.
    pub lacks_easy_words: bool,
    /// Those that they are in, and that somebody could choose instead.
    pub offered: Vec<Manner>,
}

#[component]
pub fn StartPage(
    context: PageContext,
    /// The questionnaire's title and purpose.
    title: Marked,
    purpose: Marked,
    /// What the language of the questions calls itself, where it is not the page's.
    other_language: Option<Marked>,
    minutes: u32,
    /// The course that it is about, where it follows one.
    course: Option<Course>,
    /// Until when answers can be taken back; none where a release may be cut on any day.
    take_back_until: Option<NaiveDate>,
    /// The last day on which answers are taken, where one is set.
    closes_on: Option<NaiveDate>,
    manners: Manners,
    /// Whether anybody who has the address can answer.
    is_open_link: bool,
    /// Whether it is known that others use this device afterwards.
    is_on_shared_device: bool,
    /// The page about the red button, after which the questions begin.
    red_button: String,
    last_time: LastTime,
) -> impl IntoView {
    let text = context.text.clone();
    let take_back = match take_back_until {
        Some(day) => text.with("start-take-back", [("date", text.date(day).into())]),
        None => text.get("start-take-back-early"),
    };
    let course = course.map(|course| {
        let date = text.date(course.held_on);
        view! {
            <dl class="facts">
                <div><dt>{text.get("course")}</dt><dd class="words"><bdi>{course.name}</bdi></dd></div>
                <div><dt>{text.get("course-held")}</dt><dd class="words">{date}<br/><bdi>{course.provider}</bdi></dd></div>
            </dl>
        }
    });
    let of_manner = |manner: Manner, what: &str| text.get(&format!("manner-{}-{what}", manner.code()));
    let choice = format!("{}#manner", context.comfort_address());
    let offer = |manner: Manner| {
        view! { <li><a class="alone" href=choice.clone()>{of_manner(manner, "offer")}</a></li> }
    };
    let offers = manners.offered.into_iter().map(offer).collect::<Vec<_>>();
    let missing = manners.missing.map(|manner| view! { <p class="note">{of_manner(manner, "missing")}</p> });
    // In another browser the answers are not, and who finds that out after them has answered for nothing.
    let by_code = (!is_open_link)
        .then(|| view! { <p>{context.says_with("start-code", [("keep", text.get("keep-button").into())])}</p> });
    let until = closes_on.map(|day| view! { <p>{text.with("start-until", [("date", text.date(day).into())])}</p> });
    let who_can_see = text.for_safety(SafetyTopic::WhoCanSee);
    let is_for_youngest = context.audience == Some(Audience::Child4To7);
    let shared_device = match is_on_shared_device {
        true => view! { <SharedDevice text=text.clone()/> }.into_any(),
        false => {
            let address = format!("{red_button}?shared=yes");
            view! { <p><a class="alone" href=address>{text.get("shared-device-choose")}</a></p> }.into_any()
        }
    };
    view! {
        <RespondFrame context=context.clone() title=text.get("start-window")>
            <a class="back" href=context.address("")><BackIcon/>{text.get("back")}</a>
            <ListenButtons context=context.clone()/>
            <div class="stack-l" data-listen="">
                <div class="stack">
                    <h1 id="start-heading" lang=title.lang dir=title.dir>{title.words}</h1>
                    <p class="says" lang=purpose.lang dir=purpose.dir>{purpose.words}</p>
                    <QuestionsInLanguage text=text.clone() other_language=other_language/>
                    {course}
                    {(!offers.is_empty()).then(|| view! { <ul>{offers}</ul> })}
                    {missing}
                    {manners.lacks_easy_words.then(|| view! { <p class="note">{text.get("manner-symbols-usual-words")}</p> })}
                </div>
                {is_for_youngest.then(|| view! {
                    <section class="stack">
                        <p>{text.get("start-faces")}</p>
                        <p>{text.get("start-no-wrong")}</p>
                        <p>{text.get("start-stop")}</p>
                        <p class="go"><a class="button button--child" href=red_button.clone()>{text.get("start-now")}<ArrowIcon/></a></p>
                        <p class="note">{text.get("start-for-grown-up")}</p>
                    </section>
                })}
                <section class="stack">
                    <h2>{text.get("start-how-long-heading")}</h2>
                    <p>{text.with("start-how-long", [("minutes", minutes.into())])}</p>
                    {until}
                    {by_code}
                </section>
                <div class="stack-l" lang=who_can_see.lang_in(&text) dir=who_can_see.dir_in(&text)>
                    <WhyEnglish text=text.clone() topic=SafetyTopic::WhoCanSee/>
                    <section class="stack">
                        <h2>{text.get("start-who-reads")}</h2>
                        <p>{text.get("start-who-reads-1")}</p>
                        <p>{text.get("start-who-reads-2")}</p>
                    </section>
                    <section class="stack">
                        <h2>{text.get("start-not-secret")}</h2>
                        <p>{text.get("start-not-secret-1")}</p>
                        <p>{text.get("start-not-secret-2")}</p>
                        <p>{text.get("start-not-secret-3")}</p>
                        {is_open_link.then(|| view! { <p>{text.get("start-open-link")}</p> })}
                        <p>{text.get("start-exit")}</p>
                    </section>
                </div>
                <section class="stack">
                    <h2>{text.get("start-take-back-heading")}</h2>
                    <p>{take_back}</p>
                </section>
                <LastTimeOffer context=context.clone() last_time=last_time/>
                <section class="note stack">
                    <h2>{text.get("shared-device-title")}</h2>
                    {shared_device}
                </section>
                <p><a class="button" href=red_button>{text.get("start-now")}<ArrowIcon/></a></p>
                <HelpPanel context=context.clone() heading="start-help-heading" lead="start-help"/>
            </div>
        </RespondFrame>
    }
}
