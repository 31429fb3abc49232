//! One page of questions.

use std::sync::Arc;

use leptos::prelude::*;

use super::questions::{Asked, HEAD, error_links, has_every_sound, questions};
use crate::components::{
    ArrowIcon, ErrorSummary, FORM, HelpOffer, ListenButtons, PageContext, Path, Pictures, QuestionsInLanguage,
    RespondFrame, WayBack,
};
use crate::domain::audience::Audience;
use crate::domain::form_state::FormState;
use crate::domain::questionnaire::{QuestionnaireVersion, Section, keys};
use crate::domain::recording::RecordingsByItem;
use crate::domain::then::Then;
use crate::text::{Marked, QuestionWords};

/// Where the form of a section stands among the others.
#[derive(Clone, Debug, PartialEq)]
pub struct SectionForm {
    /// Where it is posted to.
    pub action: String,
    /// The page before.
    pub back: String,
    /// Counts from 1.
    pub number: usize,
    pub total: usize,
    /// Whether the respondent came from the page on which answers are checked.
    pub is_change: bool,
    /// Whether the answers before ask for help to be put in front of the respondent.
    pub offers_help: bool,
}

#[component]
pub fn SectionPage(
    context: PageContext,
    /// The version of the questionnaire that is asked, and its words, which may be in another language.
    version: Arc<QuestionnaireVersion>,
    words: QuestionWords,
    section: Section,
    pictures: Pictures,
    form: SectionForm,
    recordings: RecordingsByItem,
    /// What was chosen, and what is wrong with it.
    state: FormState,
) -> impl IntoView {
    let text = context.text.clone();
    let heading = words.find(&keys::section(&section));
    // A question that has the page to itself is the heading, unless its section has a title.
    let is_alone = heading.is_none();
    let title = text.with("part-of", [("number", form.number.into()), ("total", form.total.into())]);
    let is_for_youngest = version.questionnaire.audience == Audience::Child4To7;
    let lead = words.find(&keys::section_lead(&section));
    let lead = lead.map(|Marked { words, lang, dir }| view! { <p class="quiet" lang=lang dir=dir>{words}</p> });
    let heading = heading.map(|Marked { words, lang, dir }| view! { <h1 class="title" lang=lang dir=dir>{words}</h1> });
    let (button, go_on) =
        if is_for_youngest { ("button button--child", "go-on") } else { ("button", "save-and-continue") };
    let errors = error_links(&text, &words, &section, &state);
    let manner = context.comfort.manner;
    let asked = Asked { is_alone, can_be_unknown: true, manner, pictures: &pictures, recordings: &recordings };
    let needs_no_voice = has_every_sound(&section, &recordings);
    let questions = questions(&text, &version.questionnaire, &words, &section, asked, &state);
    view! {
        <RespondFrame context=context.clone() title=title has_errors=!errors.is_empty()>
            <WayBack context=context.clone() address=form.back/>
            // Without `autocomplete` browsers choose again what was chosen, when somebody goes back after they have left.
            <form class="stack-l" id=FORM method="post" action=form.action autocomplete="off" novalidate>
                <ErrorSummary text=text.clone() errors=errors/>
                <div id=HEAD>
                    <Path text=text.clone() number=form.number total=form.total/>
                    {heading}
                    {lead}
                    <QuestionsInLanguage text=text.clone() other_language=words.other_language()/>
                </div>
                {form.offers_help.then(|| view! { <HelpOffer context=context.clone()/> })}
                <ListenButtons context=context.clone() needs_no_voice=needs_no_voice/>
                <div class="stack">{questions}</div>
                {form.is_change.then(|| view! { <input type="hidden" name="from" value="check"/> })}
                <p class="go"><button class=button type="submit" id="continue">{text.get(go_on)}<ArrowIcon/></button></p>
                // The youngest have one thing to press.
                {(!is_for_youngest).then(|| view! {
                    <p><button class="button button--quiet button--small" type="submit" name="then" value=Then::Keep.code()>{text.get("keep-button")}</button></p>
                })}
            </form>
        </RespondFrame>
    }
}
