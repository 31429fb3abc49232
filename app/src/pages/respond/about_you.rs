//! Questions about the respondent, by choice, between checking the answers and sending them.

use std::sync::Arc;

use leptos::prelude::*;

use super::questions::{Asked, HEAD, error_links, has_every_sound, questions};
use crate::components::{
    ArrowIcon, ErrorSummary, FORM, ListenButtons, PageContext, Pictures, QuestionsInLanguage, RespondFrame, WayBack,
};
use crate::domain::form_state::FormState;
use crate::domain::questionnaire::{QuestionnaireVersion, Section, keys};
use crate::domain::recording::RecordingsByItem;
use crate::text::QuestionWords;

#[component]
pub fn AboutYouPage(
    context: PageContext,
    version: Arc<QuestionnaireVersion>,
    words: QuestionWords,
    section: Section,
    /// The page on which the answers are checked.
    back: String,
    /// Where the form is posted to, which sends everything.
    send: String,
    recordings: RecordingsByItem,
    state: FormState,
) -> impl IntoView {
    let text = context.text.clone();
    let (title, lead) = (words.get(&keys::section(&section)), words.get(&keys::section_lead(&section)));
    let errors = error_links(&text, &words, &section, &state);
    let (manner, pictures) = (context.comfort.manner, Pictures::default());
    let asked = Asked { is_alone: false, can_be_unknown: false, manner, pictures: &pictures, recordings: &recordings };
    let needs_no_voice = has_every_sound(&section, &recordings);
    let questions = questions(&text, &version.questionnaire, &words, &section, asked, &state);
    view! {
        <RespondFrame context=context.clone() title=text.get("about-you-window") has_errors=!errors.is_empty()>
            <WayBack context=context.clone() address=back/>
            <form class="stack-l" id=FORM method="post" action=send autocomplete="off" novalidate>
                <ErrorSummary text=text.clone() errors=errors/>
                <div class="stack" id=HEAD>
                    <h1 class="title" lang=title.lang dir=title.dir>{title.words}</h1>
                    <p lang=lead.lang dir=lead.dir>{lead.words}</p>
                    <QuestionsInLanguage text=text.clone() other_language=words.other_language()/>
                </div>
                <ListenButtons context=context.clone() needs_no_voice=needs_no_voice/>
                <div class="stack">{questions}</div>
                <p><button class="button" type="submit" id="send">{text.get("check-send")}<ArrowIcon/></button></p>
            </form>
        </RespondFrame>
    }
}
