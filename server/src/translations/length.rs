//! How long words may be: a translation that is much longer than its source, or too long for the page of its audience.
//!
//! # Why
//! A question of four lines at 390 pixels is still read as one; beside a face there is room for one or two words. The
//! ceilings are what our own words need in ten languages, with a little to spare, so that somebody looks at a new
//! translation that passes them.

use app::domain::audience::Audience;
use app::domain::manner::Manner;
use app::text::INTERFACE;

use super::{Files, FtlError, messages};

/// How many times as long as its source a translation may be, where that has at least so many letters: of fewer, one word
/// more is twice as long.
const MOST_TIMES: f64 = 2.5;
const FROM_LETTERS: usize = 20;

/// What words are on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Heading,
    Lead,
    Item,
    Option,
    /// Around the questions, in the words for one audience.
    Around,
}

impl Part {
    fn of(file: &str, key: &str) -> Self {
        match key {
            _ if file == INTERFACE => Self::Around,
            key if key.starts_with("item-") => Self::Item,
            key if key.starts_with("scale-") => Self::Option,
            key if key == "purpose" || key.ends_with("-lead") => Self::Lead,
            _ => Self::Heading,
        }
    }

    /// How many letters it may have for an audience.
    fn most(self, audience: Audience) -> usize {
        use Audience::{Child4To7, Child8To11, Child12To17, Parent, Practitioner};
        match (self, audience) {
            (Self::Heading, _) => 75,
            (Self::Lead, Child4To7) => 110,
            (Self::Lead, _) => 200,
            (Self::Item, Child4To7) => 70,
            (Self::Item, Child8To11 | Child12To17) => 110,
            (Self::Item, Parent) => 120,
            (Self::Item, Practitioner) => 140,
            (Self::Option, Child4To7) => 16,
            (Self::Option, Child8To11 | Child12To17 | Parent) => 50,
            // The choices of a case are sentences.
            (Self::Option, Practitioner) => 140,
            (Self::Around, Child4To7) => 130,
            (Self::Around, _) => 150,
        }
    }
}

/// Words that are too long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TooLong {
    pub file: String,
    pub key: String,
    pub letters: usize,
    pub most: usize,
}

impl std::fmt::Display for TooLong {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { file, key, letters, most } = self;
        write!(formatter, "note: {key} in {file} has {letters} letters, of {most} at most")
    }
}

/// The words of questionnaires that are too long, and what is worded for one audience around them, in a language or in the
/// source itself. Questions about the respondent have the words of their standards.
///
/// # Errors
/// The first file that cannot be understood.
pub fn too_long(source: &Files, translation: &Files) -> Result<Vec<TooLong>, FtlError> {
    let mut found = Vec::new();
    for (file, text) in translation {
        let of_file = audience_of(file);
        if of_file.is_none() && file != INTERFACE {
            continue;
        }
        let ours = messages(file, source.get(file).map_or("", String::as_str))?;
        for message in messages(file, text)? {
            let Some(audience) = of_file.or_else(|| audience_of_key(&message.key)) else { continue };
            let letters = message.words.chars().count();
            let most = Part::of(file, &message.key).most(audience);
            let source = ours.iter().find(|ours| ours.key == message.key).map(|ours| ours.words.chars().count());
            let times = source.filter(|letters| *letters >= FROM_LETTERS).map(|letters| letters as f64 * MOST_TIMES);
            let most = times.map_or(most, |times| most.min(times as usize));
            if letters > most {
                found.push(TooLong { file: file.clone(), key: message.key, letters, most });
            }
        }
    }
    Ok(found)
}

/// Whom a file of a questionnaire is for: its name begins with it.
fn audience_of(file: &str) -> Option<Audience> {
    let name = file.strip_prefix("questionnaires/")?.strip_suffix(".ftl")?;
    let manner = Manner::of_mark(name);
    let id = name.strip_suffix(&manner.mark("")).filter(|_| manner != Manner::Standard).unwrap_or(name);
    Audience::ALL.into_iter().find(|audience| id.starts_with(audience.code()))
}

/// Whom a message is worded for: its key ends with it.
fn audience_of_key(key: &str) -> Option<Audience> {
    Audience::ALL.into_iter().find(|audience| key.strip_suffix(audience.code()).is_some_and(|key| key.ends_with('-')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(words: &str) -> Files {
        Files::from([("questionnaires/child-4-7-help.easy-read.ftl".to_owned(), words.to_owned())])
    }

    #[test]
    fn words_are_too_long_for_their_audience_or_beside_their_source() {
        let found = |english: &str, theirs: &str| {
            let found = too_long(&files(english), &files(theirs)).unwrap();
            found.into_iter().map(|found| (found.key, found.letters, found.most)).collect::<Vec<_>>()
        };
        let long = "a".repeat(71);
        assert_eq!(found("item-a = Short\n", &format!("item-a = {long}\n")), [("item-a".to_owned(), 71, 70)]);
        let (twenty, sixty) = ("a".repeat(20), "a".repeat(60));
        let told = found(&format!("item-a = {twenty}\n"), &format!("item-a = {sixty}\n"));
        assert_eq!(told, [("item-a".to_owned(), 60, 50)], "three times as long");
        assert_eq!(found("scale-yes = Yes\n", "scale-yes = Tak, zawsze\n"), []);
        let around = |key: &str| {
            let theirs = Files::from([(INTERFACE.to_owned(), format!("{key} = {}\n", "a".repeat(131)))]);
            too_long(&Files::new(), &theirs).unwrap().len()
        };
        assert_eq!((around("help-lead-child-4-7"), around("help-lead-child-8-11"), around("help-lead")), (1, 0, 0));
        assert_eq!(too_long(&Files::new(), &Files::from([("about.ftl".to_owned(), "a = b".repeat(90))])).unwrap(), []);
    }
}
