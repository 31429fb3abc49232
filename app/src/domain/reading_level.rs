//! How hard English words are to read, and how hard they may be for an audience.
//!
//! # Why
//! The Flesch-Kincaid grade (0.39 words a sentence + 11.8 syllables a word - 15.59) means little for one line: a single word
//! more or less moves it by a grade. So it is taken of a whole questionnaire, of its purpose, leads and questions, which are
//! sentences; titles and options are not. For one line the length of its longest sentence is held against the longest of
//! the catalogue for the audience, and children's questions have no word of four syllables. What is asked about the
//! respondent is left out: its words are those of the harmonised standards.
//!
//! Syllables are counted by rule and not looked up: groups of vowels, without a silent "e" at the end ("safe"), in "-ed"
//! ("helped", and not "wanted") and in "-es" ("makes", and not "changes"). Some words come out wrong ("area" has two), both
//! ways, and over a questionnaire it evens out. The crates for it (`textstat`, `kincaid`, `rust_readability`) count by the same rules or
//! rougher ones, are young or stand still, and would be looked after here anyway. What would change our mind: one that looks
//! pronunciations up and is kept.

use super::audience::Audience;
use super::questionnaire::{Questionnaire, Wording, keys};

/// How hard words are to read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadingLevel {
    /// By Flesch and Kincaid; five more is roughly the age in years.
    pub grade: f64,
    /// Words in the longest sentence.
    pub longest_sentence: usize,
    /// Words of four syllables or more.
    pub hard_words: Vec<String>,
}

/// How hard words may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReadingCeiling {
    pub grade: f64,
    pub longest_sentence: usize,
    /// Whether there may be words of four syllables.
    pub takes_hard_words: bool,
}

impl ReadingCeiling {
    /// Grades as the catalogue sets them; sentences as long as the longest in it.
    pub fn of(audience: Audience) -> Self {
        let (grade, longest_sentence) = match audience {
            Audience::Child4To7 => (5.0, 13),
            Audience::Child8To11 => (5.0, 16),
            Audience::Child12To17 => (8.0, 16),
            Audience::Parent => (8.0, 17),
            Audience::Practitioner => (12.0, 18),
        };
        let takes_hard_words = matches!(audience, Audience::Parent | Audience::Practitioner);
        Self { grade, longest_sentence, takes_hard_words }
    }
}

impl ReadingLevel {
    /// Of passages, each of which is a sentence or more.
    pub fn of<'a>(passages: impl IntoIterator<Item = &'a str>) -> Self {
        let (mut sentences, mut words, mut syllables) = (0_u32, 0_u32, 0_u32);
        let mut level = Self::default();
        for sentence in passages.into_iter().flat_map(|passage| passage.split(['.', '!', '?', '…'])) {
            let of_sentence: Vec<&str> = words_of(sentence).collect();
            if of_sentence.is_empty() {
                continue;
            }
            sentences += 1;
            level.longest_sentence = level.longest_sentence.max(of_sentence.len());
            for word in of_sentence {
                let count = syllables_of(word);
                words += 1;
                syllables += count;
                if count >= 4 && !level.hard_words.iter().any(|hard| hard.eq_ignore_ascii_case(word)) {
                    level.hard_words.push(word.to_owned());
                }
            }
        }
        if sentences > 0 {
            let (sentences, words, syllables) = (f64::from(sentences), f64::from(words), f64::from(syllables));
            level.grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
        }
        level
    }

    /// Of a questionnaire in English: its purpose, the lines under its headings, and its questions.
    pub fn of_questionnaire(questionnaire: &Questionnaire, wording: &Wording) -> Self {
        let leads = questionnaire.sections.iter().map(keys::section_lead);
        let items = questionnaire.items().map(keys::item);
        let keys: Vec<String> = [keys::PURPOSE.to_owned()].into_iter().chain(leads).chain(items).collect();
        Self::of(keys.iter().filter_map(|key| wording.get(key)).map(String::as_str))
    }

    /// Whether an audience can be given these words.
    pub fn is_within(&self, ceiling: ReadingCeiling) -> bool {
        self.grade <= ceiling.grade
            && self.longest_sentence <= ceiling.longest_sentence
            && (ceiling.takes_hard_words || self.hard_words.is_empty())
    }
}

fn words_of(sentence: &str) -> impl Iterator<Item = &str> {
    sentence
        .split(|letter: char| !letter.is_alphanumeric() && !['\'', '’', '-'].contains(&letter))
        .filter(|word| word.contains(char::is_alphanumeric))
}

/// The syllables of an English word, by rule; of a number, its digits.
fn syllables_of(word: &str) -> u32 {
    let word = word.to_lowercase();
    let word = word.trim_end_matches("’s").trim_end_matches("'s");
    if word.starts_with(|first: char| first.is_ascii_digit()) {
        return word.chars().filter(char::is_ascii_digit).count().try_into().unwrap_or(u32::MAX);
    }
    let is_vowel = |letter: &char| "aeiouy".contains(*letter);
    let mut groups = 0;
    let mut was_vowel = false;
    for letter in word.chars() {
        groups += u32::from(is_vowel(&letter) && !was_vowel);
        was_vowel = is_vowel(&letter);
    }
    let letters: Vec<char> = word.chars().rev().take(4).collect();
    let is_silent = match letters[..] {
        // "safe", "able" has two: the "l" is said with its own.
        ['e', 'l', before, ..] => is_vowel(&before),
        ['e', before, ..] => !is_vowel(&before),
        ['d', 'e', before, ..] => !is_vowel(&before) && !['t', 'd'].contains(&before),
        ['s', 'e', 'h', 'c' | 's', ..] => false,
        ['s', 'e', before, ..] => !is_vowel(&before) && !['s', 'x', 'z', 'c', 'g'].contains(&before),
        _ => false,
    };
    (groups - u32::from(is_silent && groups > 1)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_by_rule() {
        for (word, syllables) in [
            ("safe", 1),
            ("helped", 1),
            ("wanted", 2),
            ("needed", 2),
            ("makes", 1),
            ("changes", 2),
            ("people", 2),
            ("able", 2),
            ("whole", 1),
            ("worker", 2),
            ("family", 3),
            ("social", 2),
            ("meeting", 2),
            ("child’s", 1),
            ("safeguarding", 4),
            ("interpreter", 4),
            ("12", 2),
            ("the", 1),
            ("watches", 2),
        ] {
            assert_eq!(syllables_of(word), syllables, "{word}");
        }
    }

    #[test]
    fn the_grade_is_that_of_the_formula() {
        // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 - 15.59
        let level = ReadingLevel::of(["The cat sat on the mat."]);
        assert!((level.grade + 1.45).abs() < 0.001, "{level:?}");
        assert_eq!(level.longest_sentence, 6);
        let harder =
            ReadingLevel::of(["The cat sat. The multidisciplinary assessment acknowledges our vulnerabilities."]);
        assert!(harder.grade > 12.0 && harder.hard_words.len() >= 2, "{harder:?}");
        assert_eq!(ReadingLevel::of([" … "]), ReadingLevel::default());
    }

    #[test]
    fn a_ceiling_is_passed_by_a_grade_a_sentence_or_a_word() {
        let ceiling = ReadingCeiling::of(Audience::Child8To11);
        let level = |grade: f64, longest_sentence: usize, hard: &[&str]| ReadingLevel {
            grade,
            longest_sentence,
            hard_words: hard.iter().map(|word| (*word).to_owned()).collect(),
        };
        assert!(level(5.0, 16, &[]).is_within(ceiling));
        assert!(!level(5.1, 16, &[]).is_within(ceiling));
        assert!(!level(5.0, 17, &[]).is_within(ceiling));
        assert!(!level(5.0, 16, &["interpreter"]).is_within(ceiling));
        assert!(level(5.0, 16, &["interpreter"]).is_within(ReadingCeiling::of(Audience::Parent)));
    }
}
