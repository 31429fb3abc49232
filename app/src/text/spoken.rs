//! What is said where a question is read aloud.

use crate::domain::answer::apart_from_scale;
use crate::domain::questionnaire::{Item, Questionnaire, Section, Wording, keys};

use super::Text;

/// The words of a question in the order in which they stand on the page, each part by itself: the heading and the lead of
/// the page with its first question, the question, the options, and what stands apart from them.
///
/// Voices of browsers read the page itself; this is for recordings, which hold only for exactly these words.
pub fn spoken(
    text: &Text,
    questionnaire: &Questionnaire,
    wording: &Wording,
    section: &Section,
    item: &Item,
    can_be_unknown: bool,
) -> Vec<String> {
    let is_first = section.items.first().is_some_and(|first| first.id == item.id);
    let head = [keys::section(section), keys::section_lead(section)].into_iter().filter(|_| is_first);
    let scale = questionnaire.scale(&item.scale);
    let options =
        scale.into_iter().flat_map(|scale| scale.options.iter().map(move |option| keys::option(scale, option)));
    let words = head.chain([keys::item(item)]).chain(options).filter_map(|key| wording.get(&key).cloned());
    words.chain(apart_from_scale(can_be_unknown).iter().map(|key| text.get(key))).collect()
}
