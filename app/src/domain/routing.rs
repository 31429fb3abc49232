//! Which sections a respondent is asked, as pure functions of the answers so far.

use super::answer::{Answer, Answers};
use super::questionnaire::{Questionnaire, Section};

impl Questionnaire {
    /// The sections that these answers lead to, in order.
    ///
    /// Answers to skipped sections are ignored here but kept: a respondent who changes their mind back finds them again.
    pub fn sections_asked<'a>(&'a self, answers: &'a Answers) -> impl Iterator<Item = &'a Section> {
        self.sections.iter().filter(|section| self.is_asked(section, answers))
    }

    /// Whether these answers lead to a section.
    pub fn is_asked(&self, section: &Section, answers: &Answers) -> bool {
        section.only_if.as_ref().is_none_or(|condition| {
            let source = self.sections.iter().find(|other| other.items.iter().any(|item| item.id == condition.item));
            source.is_some_and(|source| self.is_asked(source, answers))
                && answers
                    .get(&condition.item)
                    .map(Answer::code)
                    .is_some_and(|code| condition.is.iter().any(|is| is == code))
        })
    }

    /// The first section that is asked and not answered whole; `None` when all are, so that answers can be checked.
    pub fn first_incomplete<'a>(&'a self, answers: &'a Answers) -> Option<&'a Section> {
        self.sections_asked(answers).find(|section| !section.is_complete(answers))
    }

    /// Whether a respondent may look at a section: everything that is asked before it has been answered.
    pub fn is_reachable(&self, section: &Section, answers: &Answers) -> bool {
        self.is_asked(section, answers)
            && self
                .sections_asked(answers)
                .take_while(|before| before.id != section.id)
                .all(|before| before.is_complete(answers))
    }

    /// The section that is asked after another.
    pub fn section_after<'a>(&'a self, section: &Section, answers: &'a Answers) -> Option<&'a Section> {
        self.sections_asked(answers).skip_while(|other| other.id != section.id).nth(1)
    }

    /// The section that is asked before another.
    pub fn section_before<'a>(&'a self, section: &Section, answers: &'a Answers) -> Option<&'a Section> {
        self.sections_asked(answers).take_while(|other| other.id != section.id).last()
    }

    /// The answers that count: those to items that were asked.
    pub fn answers_that_count(&self, answers: &Answers) -> Answers {
        self.sections_asked(answers)
            .flat_map(|section| &section.items)
            .filter_map(|item| answers.get_key_value(&item.id))
            .map(|(id, answer)| (id.clone(), answer.clone()))
            .collect()
    }

    /// Whether an answer in this section asks for help to be put in front of the respondent.
    pub fn offers_help(&self, section: &Section, answers: &Answers) -> bool {
        section.items.iter().any(|item| {
            answers.get(&item.id).is_some_and(|answer| item.offers_help_after.iter().any(|code| code == answer.code()))
        })
    }
}

impl Section {
    /// Whether every item of the section has an answer.
    pub fn is_complete(&self, answers: &Answers) -> bool {
        self.items.iter().all(|item| answers.contains_key(&item.id))
    }
}
