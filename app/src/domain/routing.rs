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

    /// The answers that count: those to items that were asked, and those about the respondent.
    pub fn answers_that_count(&self, answers: &Answers) -> Answers {
        self.sections_asked(answers)
            .chain(&self.about_you)
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

#[cfg(test)]
mod tests {
    use super::super::example::{answers, questionnaire};
    use super::*;

    fn ids<'a>(sections: impl Iterator<Item = &'a Section>) -> Vec<&'a str> {
        sections.map(|section| section.id.as_str()).collect()
    }

    #[test]
    fn a_section_is_asked_only_of_those_it_is_for() {
        let questionnaire = questionnaire();
        for (met, asked) in [
            ("yes", vec!["first", "meeting", "last"]),
            ("no", vec!["first", "last"]),
            ("dont-know", vec!["first", "last"]),
        ] {
            let answers = answers(&[("met", met)]);
            assert_eq!(ids(questionnaire.sections_asked(&answers)), asked, "{met}");
        }
        assert_eq!(ids(questionnaire.sections_asked(&Answers::new())), ["first", "last"]);
    }

    #[test]
    fn a_section_can_be_reached_when_everything_before_it_is_answered() {
        let questionnaire = questionnaire();
        let reach = |answers: &Answers| {
            let reachable =
                questionnaire.sections.iter().filter(|section| questionnaire.is_reachable(section, answers));
            ids(reachable).join(" ")
        };
        assert_eq!(reach(&Answers::new()), "first");
        assert_eq!(reach(&answers(&[("listened", "true"), ("beside", "true")])), "first");
        let first = [("listened", "true"), ("beside", "not-said"), ("met", "yes")];
        assert_eq!(reach(&answers(&first)), "first meeting");
        let all = [first.to_vec(), vec![("went", "true"), ("heard", "false")]].concat();
        assert_eq!(reach(&answers(&all)), "first meeting last");
        assert_eq!(questionnaire.first_incomplete(&answers(&all)).map(|section| section.id.as_str()), Some("last"));
    }

    #[test]
    fn answers_to_a_skipped_section_do_not_count_and_are_not_lost() {
        let questionnaire = questionnaire();
        let given = answers(&[("met", "no"), ("went", "true"), ("heard", "true"), ("stranger", "true")]);
        assert_eq!(questionnaire.answers_that_count(&given), answers(&[("met", "no")]));
        let mut changed = given;
        changed.extend(answers(&[("met", "yes")]));
        assert_eq!(questionnaire.answers_that_count(&changed).len(), 3);
    }

    #[test]
    fn the_way_goes_forward_and_back_past_what_is_skipped() {
        let questionnaire = questionnaire();
        let answers = answers(&[("met", "no")]);
        let (first, last) = (&questionnaire.sections[0], &questionnaire.sections[2]);
        assert_eq!(questionnaire.section_after(first, &answers), Some(last));
        assert_eq!(questionnaire.section_before(last, &answers), Some(first));
        assert_eq!(questionnaire.section_after(last, &answers), None);
        assert_eq!(questionnaire.section_before(first, &answers), None);
    }

    #[test]
    fn an_answer_that_worries_offers_help() {
        let questionnaire = questionnaire();
        let first = &questionnaire.sections[0];
        assert!(questionnaire.offers_help(first, &answers(&[("listened", "false")])));
        assert!(!questionnaire.offers_help(first, &answers(&[("listened", "true"), ("beside", "false")])));
        assert!(!questionnaire.offers_help(first, &answers(&[("listened", "dont-know")])));
    }
}
