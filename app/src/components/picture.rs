//! Pictures beside words. Words always stand beside them, and are what assistive technology is given (1.1.1).

use leptos::prelude::*;

use super::{Face, FaceIcon, NotSaidIcon, UnsureIcon};
use crate::domain::answer::{DONT_KNOW, NOT_SAID};
use crate::domain::audience::Audience;
use crate::domain::manner::Manner;
use crate::domain::questionnaire::{Item, Look, Scale};
use crate::domain::symbol::{Symbol, Symbols};

/// What stands beside a question or an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picture {
    Face(Face),
    Symbol(Symbol),
    /// Of "I don't know".
    Unsure,
    /// Of "I don't want to say".
    NotSaid,
}

#[component]
pub fn PictureIcon(picture: Picture) -> impl IntoView {
    match picture {
        Picture::Face(face) => view! { <FaceIcon face=face/> }.into_any(),
        Picture::Unsure => view! { <UnsureIcon/> }.into_any(),
        Picture::NotSaid => view! { <NotSaidIcon/> }.into_any(),
        Picture::Symbol(Symbol { view_box, drawing }) => view! {
            <svg class="symbol" viewBox=view_box aria-hidden="true" focusable="false" inner_html=drawing></svg>
        }
        .into_any(),
    }
}

/// The pictures that one respondent sees.
#[derive(Clone, Debug, Default)]
pub struct Pictures {
    symbols: Symbols,
    of_questions: bool,
    of_answers: bool,
}

impl Pictures {
    /// All in symbols. Else children see what a question is about, and the youngest the answers too: many of them cannot
    /// read. Young people and adults see none that they have not chosen.
    pub fn new(symbols: &Symbols, manner: Manner, audience: Audience) -> Self {
        let is_chosen = manner == Manner::Symbols;
        let of_answers = is_chosen || audience == Audience::Child4To7;
        Self { symbols: symbols.clone(), of_questions: of_answers || audience == Audience::Child8To11, of_answers }
    }

    /// Whether there is a picture of everything.
    pub fn are_whole(&self) -> bool {
        self.of_questions && self.of_answers
    }

    pub fn of_question(&self, item: &Item) -> Option<Picture> {
        self.symbol(item.symbol.as_deref().filter(|_| self.of_questions)?)
    }

    /// The picture of an answer by its code. Faces are never without.
    pub fn of_answer(&self, scale: &Scale, code: &str) -> Option<Picture> {
        if scale.look == Look::Words && !self.of_answers {
            return None;
        }
        let place = scale.options.iter().position(|option| option.id == code);
        match (place, scale.look) {
            (Some(place), Look::Faces) => Face::ALL.get(place).copied().map(Picture::Face),
            (Some(place), Look::Words) => self.symbol(scale.options[place].symbol.as_deref()?),
            (None, _) if code == DONT_KNOW => Some(Picture::Unsure),
            (None, _) if code == NOT_SAID => Some(Picture::NotSaid),
            (None, _) => None,
        }
    }

    fn symbol(&self, name: &str) -> Option<Picture> {
        self.symbols.find(name).cloned().map(Picture::Symbol)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::example;
    use crate::domain::questionnaire::Questionnaire;

    fn house() -> Symbol {
        Symbol { view_box: "0 0 9 9".to_owned(), drawing: "<g></g>".to_owned() }
    }

    /// Which pictures of the first question and its first answer are seen.
    fn seen(manner: Manner, audience: Audience) -> (bool, bool) {
        let text = example::text().replace("{ id = ", "{ symbol = \"house\", id = ");
        let questionnaire: Questionnaire = toml::from_str(&text).expect("an example");
        let pictures = Pictures::new(&Symbols::from_iter([("house".to_owned(), house())]), manner, audience);
        let item = questionnaire.items().next().expect("an item");
        let scale = questionnaire.scale(&item.scale).expect("its scale");
        let seen = |picture: Option<Picture>| picture == Some(Picture::Symbol(house()));
        let of_unknown = pictures.of_answer(scale, DONT_KNOW);
        let of_answer = pictures.of_answer(scale, &scale.options[0].id);
        assert_eq!(of_unknown.is_some(), of_answer.is_some(), "every answer has one, or none has");
        (seen(pictures.of_question(item)), seen(of_answer))
    }

    #[test]
    fn the_young_see_pictures_and_others_those_that_they_choose() {
        for (audience, standard) in [
            (Audience::Child4To7, (true, true)),
            (Audience::Child8To11, (true, false)),
            (Audience::Child12To17, (false, false)),
            (Audience::Parent, (false, false)),
            (Audience::Practitioner, (false, false)),
        ] {
            assert_eq!(seen(Manner::Standard, audience), standard, "{audience:?}");
            assert_eq!(seen(Manner::EasyRead, audience), standard, "{audience:?} in easy words");
            assert_eq!(seen(Manner::Symbols, audience), (true, true), "{audience:?} in symbols");
        }
    }
}
