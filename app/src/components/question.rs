//! An item as native radio buttons in a fieldset (1.3.1, 3.3.2, 4.1.2); none is chosen beforehand.
//!
//! # Why
//! The fieldset is a radiogroup by its role, since a plain group cannot be said to be wrong. It is laid out wherever it
//! stands: with `content-visibility`, Chromium gives screen readers a group without a name until it is in sight.

use leptos::prelude::*;

use super::{ListenToQuestion, Picture, PictureIcon, Pictures, SignVideos, WarningIcon};
use crate::domain::answer::apart_from_scale;
use crate::domain::manner::Manner;
use crate::domain::questionnaire::{Item, Look, Questionnaire, keys};
use crate::domain::recording::Recordings;
use crate::text::{QuestionWords, Text};

/// One thing asked. "I don't know" and "I don't want to say" stand apart from the scale: they are answers, and no points
/// on it.
#[component]
pub fn Question<'a>(
    text: &'a Text,
    questionnaire: &'a Questionnaire,
    /// The words of the questionnaire; what is said around them is in the page's language.
    words: &'a QuestionWords,
    item: &'a Item,
    pictures: &'a Pictures,
    /// The id of its first radio button, which is where the error summary leads.
    anchor: String,
    /// Whether it has the page to itself: then its words are the page's heading.
    is_alone: bool,
    /// Whether "I don't know" is an answer to it.
    #[prop(default = true)]
    can_be_unknown: bool,
    /// How it is asked, and what there is of it besides its words.
    manner: Manner,
    recordings: Recordings,
    /// The id of what is read aloud before it; empty for nothing.
    read_before: &'static str,
    /// The code of what was chosen before.
    chosen: &'a str,
    /// What is wrong, as a Fluent key.
    error: Option<&'static str>,
) -> impl IntoView + use<> {
    let scale = questionnaire.scale(&item.scale);
    let picture = |code: &str| scale.and_then(|scale| pictures.of_answer(scale, code));
    let look = scale.map(|scale| scale.look).unwrap_or_default();
    let points = scale
        .into_iter()
        .flat_map(|scale| {
            scale.options.iter().map(|option| (option.id.as_str(), words.get(&keys::option(scale, option)).words))
        })
        .enumerate()
        .map(|(index, (value, label))| {
            Choice::new(item, (index == 0).then_some(&anchor), value, label, picture(value), chosen)
        })
        .collect::<Vec<_>>();
    let apart = apart_from_scale(can_be_unknown)
        .iter()
        .map(|value| Choice::new(item, None, value, text.get(value), picture(value), chosen))
        .collect();
    let error_id = format!("{anchor}-error");
    let (described_by, is_wrong) = (error.map(|_| error_id.clone()), error.map(|_| "true"));
    let question = words.get(&keys::item(item)).words;
    let (lang, dir) = (words.lang.clone(), words.dir);
    let Recordings { sound, videos } = recordings;
    let address_of = |is_recorded| {
        let sound = sound.as_ref().filter(|sound| sound.is_recorded == is_recorded);
        sound.map(|sound| sound.file.address.clone())
    };
    let (recorded, generated) = (address_of(true), address_of(false));
    // What stands beside the question is named by it.
    let id = format!("{anchor}-words");
    let besides = match manner {
        Manner::ReadAloud => {
            Some(view! { <ListenToQuestion text=text.clone() question=id.clone() sound=sound/> }.into_any())
        }
        Manner::Sign => Some(view! { <SignVideos text=text.clone() question=id.clone() videos=videos/> }.into_any()),
        Manner::Standard | Manner::EasyRead | Manner::Symbols => None,
    };
    let of_question = pictures.of_question(item).map(|picture| view! { <PictureIcon picture=picture/> });
    let legend = match (is_alone, &of_question) {
        (true, _) => view! { <h1 dir=dir>{question}</h1> }.into_any(),
        // Beside a picture, and where they run the other way, they need a box of their own.
        (false, Some(_)) => view! { <span dir=dir>{question}</span> }.into_any(),
        (false, None) if dir.is_some() => view! { <span dir=dir>{question}</span> }.into_any(),
        (false, None) => question.into_any(),
    };
    let class = match (is_alone, error.is_some()) {
        (false, false) => "question",
        (false, true) => "question question--wrong",
        (true, false) => "question question--alone",
        (true, true) => "question question--alone question--wrong",
    };
    let error = error.map(|key| {
        let words = text.get(key);
        view! { <p class="question__error" id=error_id><WarningIcon/><span>{words}</span></p> }
    });
    let options = match look {
        Look::Words => in_words(points, apart, words).into_any(),
        Look::Faces => with_faces(points, apart, words).into_any(),
    };
    view! {
        <fieldset
            class=class
            role="radiogroup"
            aria-describedby=described_by
            aria-invalid=is_wrong
            data-listen=read_before
            data-recorded=recorded
            data-generated=generated
        >
            <legend id=id lang=lang>{of_question}{legend}</legend>
            {besides}
            {error}
            {options}
        </fieldset>
    }
}

fn in_words(points: Vec<Choice>, apart: Vec<Choice>, words: &QuestionWords) -> impl IntoView + use<> {
    let width = match points.len() {
        4 => "scale scale--across scale--four",
        5 => "scale scale--across scale--five",
        _ => "scale",
    };
    let option = |choice: Choice| {
        let (label, picture) = (choice.label.clone(), choice.picture());
        view! { <label class="scale__option">{choice.radio("radio")}{picture}<span>{label}</span></label> }
    };
    view! {
        <div class=width lang=words.lang.clone() dir=words.dir>{points.into_iter().map(option).collect::<Vec<_>>()}</div>
        <div class="scale scale--apart">{apart.into_iter().map(option).collect::<Vec<_>>()}</div>
    }
}

fn with_faces(points: Vec<Choice>, apart: Vec<Choice>, words: &QuestionWords) -> impl IntoView + use<> {
    let option = |class: &'static str| {
        move |choice: Choice| {
            let (label, picture) = (choice.label.clone(), choice.picture());
            view! { <label class=class>{choice.radio("face__radio")}{picture}<span>{label}</span></label> }
        }
    };
    view! {
        <div class="faces" lang=words.lang.clone() dir=words.dir>{points.into_iter().map(option("face")).collect::<Vec<_>>()}</div>
        <div class="faces__apart">{apart.into_iter().map(option("face face--words")).collect::<Vec<_>>()}</div>
    }
}

/// One radio button and its words.
struct Choice {
    id: String,
    name: String,
    value: String,
    label: String,
    picture: Option<Picture>,
    is_chosen: bool,
}

impl Choice {
    fn new(
        item: &Item,
        anchor: Option<&String>,
        value: &str,
        label: String,
        picture: Option<Picture>,
        chosen: &str,
    ) -> Self {
        let id = anchor.cloned().unwrap_or_else(|| format!("{}-{value}", item.id));
        Self { id, name: item.id.clone(), value: value.to_owned(), label, picture, is_chosen: chosen == value }
    }

    fn picture(&self) -> impl IntoView + use<> {
        self.picture.clone().map(|picture| view! { <PictureIcon picture=picture/> })
    }

    fn radio(self, class: &'static str) -> impl IntoView {
        view! { <input class=class type="radio" id=self.id name=self.name checked=self.is_chosen value=self.value/> }
    }
}
