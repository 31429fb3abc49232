//! What somebody typed, as words of the list.
//!
//! # Why
//! One rule stands behind all that is forgiven here: only what can mean a single thing is understood. A word with one letter
//! too many, too few, wrong or swapped is taken for the word that it is near, unless it is near two; words that are split or
//! run together are put right, unless that can be done in two ways. What is not understood is asked for again, and costs
//! nobody anything. Forgiving does not help a guesser: there are as many codes as before, however each may be typed.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::keyboards::readings;
use super::sound_alike::SOUND_ALIKE;
use super::{Words, beginning};

/// Into so many pieces a word may have been split.
const PIECES: usize = 3;

impl Words {
    /// What somebody typed, as the words on the list: in any case, numbered or not, with anything or nothing between them,
    /// with small mistakes, and with a keyboard that is set to another script. `None` when a word is not on the list, could
    /// be two, or their number is wrong.
    pub fn understand(&self, typed: &str, count: usize) -> Option<String> {
        let meant: BTreeSet<_> = readings(&typed.to_lowercase())
            .iter()
            .filter_map(|reading| self.understand_latin(reading, count))
            .collect();
        only(meant)
    }

    /// Whether so many words were typed, by what stands between them; for whoever is not understood.
    pub fn count(typed: &str, count: usize) -> Ordering {
        pieces(typed, usize::MAX).len().cmp(&count)
    }

    fn understand_latin(&self, typed: &str, count: usize) -> Option<String> {
        let pieces = pieces(typed, PIECES * count + 1);
        if pieces.len() == count
            && let Some(words) = pieces.iter().map(|piece| self.word(piece)).collect::<Option<Vec<_>>>()
        {
            return Some(words.join(" "));
        }
        if pieces.len() > PIECES * count {
            return None;
        }
        only(self.put_together(&pieces, count)).map(|words| words.join(" "))
    }

    /// Every way to read pieces as so many words, where words may be split or run together.
    fn put_together(&self, pieces: &[String], count: usize) -> BTreeSet<Vec<&'static str>> {
        // The ways to read the pieces up to each, by how many words they are.
        let mut ways: Vec<BTreeSet<Vec<&'static str>>> = vec![BTreeSet::new(); pieces.len() + 1];
        ways[0].insert(Vec::new());
        for from in 0..pieces.len() {
            for (to, next) in self.words_from(&pieces[from..]) {
                let longer: Vec<_> = ways[from].iter().map(|way| [&way[..], &next].concat()).collect();
                ways[from + to].extend(longer.into_iter().filter(|way| way.len() <= count));
            }
        }
        ways.pop().unwrap_or_default().into_iter().filter(|way| way.len() == count).collect()
    }

    /// The words that may begin a row of pieces, with how many pieces they take.
    fn words_from(&self, pieces: &[String]) -> Vec<(usize, Vec<&'static str>)> {
        let mut found = Vec::new();
        found.extend(self.word(&pieces[0]).map(|word| (1, vec![word])));
        found.extend(self.run_together(&pieces[0]).map(|words| (1, words)));
        for length in 2..=PIECES.min(pieces.len()) {
            found.extend(self.near(&pieces[..length].concat()).map(|word| (length, vec![word])));
        }
        found
    }

    /// Several words without anything between them, without a mistake. There is one way to take them apart, since no word
    /// begins with another.
    fn run_together(&self, piece: &str) -> Option<Vec<&'static str>> {
        let mut words = Vec::new();
        let mut rest = piece;
        while !rest.is_empty() {
            let word = *self.list.iter().find(|word| rest.starts_with(**word))?;
            words.push(word);
            rest = &rest[word.len()..];
        }
        (words.len() > 1).then_some(words)
    }

    /// One word, with a mistake, or with any number after the letters that tell it from the others.
    fn word(&self, piece: &str) -> Option<&'static str> {
        let candidates = self.candidates(piece);
        if candidates.is_empty() {
            return self.by_beginning.get(&beginning(piece)).copied();
        }
        only(candidates)
    }

    /// One word, with one mistake at most.
    fn near(&self, piece: &str) -> Option<&'static str> {
        only(self.candidates(piece))
    }

    /// The words that a piece may be: itself, else all that are one mistake away or said alike.
    fn candidates(&self, piece: &str) -> BTreeSet<&'static str> {
        if let Some(word) = self.by_beginning.get(&beginning(piece)).filter(|word| **word == piece) {
            return BTreeSet::from([*word]);
        }
        let one_away = self.list.iter().filter(|word| is_one_mistake(piece, word)).copied();
        let alike = SOUND_ALIKE.iter().filter(|(spelling, _)| *spelling == piece).map(|(_, word)| *word);
        one_away.chain(alike).collect()
    }
}

/// What stands between anything but letters, so many pieces at most.
fn pieces(typed: &str, most: usize) -> Vec<String> {
    let pieces = typed.split(|letter: char| !letter.is_alphabetic()).filter(|piece| !piece.is_empty());
    pieces.take(most).map(str::to_owned).collect()
}

/// The only one of its kind, if there is only one.
fn only<T>(things: BTreeSet<T>) -> Option<T> {
    if things.len() == 1 { things.into_iter().next() } else { None }
}

/// Whether two words differ by one letter too many, too few or wrong, or by two neighbours that changed places.
pub(super) fn is_one_mistake(typed: &str, word: &str) -> bool {
    let (typed, word): (Vec<char>, Vec<char>) = (typed.chars().collect(), word.chars().collect());
    if typed.len().abs_diff(word.len()) > 1 || typed == word {
        return false;
    }
    let same = typed.iter().zip(&word).take_while(|(one, other)| one == other).count();
    match (&typed[same..], &word[same..]) {
        ([_, typed @ ..], word) | (word, [_, typed @ ..]) if typed == word => true,
        ([_, typed @ ..], [_, word @ ..]) if typed == word => true,
        ([a, b, typed @ ..], [c, d, word @ ..]) => (a, b, typed) == (d, c, word),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::WORDS;
    use crate::random::Random;
    use crate::sealing::{ACCESS_CODE_WORDS, RECEIPT_WORDS};

    fn words() -> Words {
        Words::read(WORDS).unwrap()
    }

    #[test]
    fn words_are_understood_as_people_type_them() {
        let words = words();
        let random = Random::seeded(3);
        for _ in 0..100 {
            let code = words.draw(ACCESS_CODE_WORDS, &random);
            let numbered = |mark: &str| {
                let numbered = code.split(' ').enumerate().map(|(number, word)| format!("{}{mark}{word}", number + 1));
                numbered.collect::<Vec<_>>().join(" ")
            };
            for typed in [
                code.clone(),
                code.to_uppercase(),
                code.replace(' ', "-"),
                format!("  {}. ", code.replace(' ', " , ")),
                code.replace(' ', "\r\n"),
                numbered(". "),
                numbered(") "),
                numbered(""),
                code.replace(' ', ""),
                code.replacen(' ', "", 1),
                format!("{} {}", &code[..2], &code[2..]),
            ] {
                assert_eq!(words.understand(&typed, ACCESS_CODE_WORDS).as_ref(), Some(&code), "{typed:?}");
            }
            assert_eq!(words.understand(&format!("{code} zzz"), ACCESS_CODE_WORDS), None);
            assert_eq!(words.understand(&format!("{code} {code}"), ACCESS_CODE_WORDS), None);
            assert_eq!(words.understand(code.split_once(' ').unwrap().1, ACCESS_CODE_WORDS), None);
        }
        assert_eq!(words.understand("", ACCESS_CODE_WORDS), None);
        assert_eq!(words.understand("zzzz qqqq xxxx kkkk", ACCESS_CODE_WORDS), None);
        assert_eq!(words.understand(&"a ".repeat(1000), RECEIPT_WORDS), None);
    }

    /// A word with one mistake in it, drawn at random.
    fn with_a_mistake(word: &str, random: &Random) -> String {
        let mut letters: Vec<char> = word.chars().collect();
        let (at, letter) = (random.below(letters.len()), char::from(b'a' + u8::try_from(random.below(26)).unwrap()));
        match random.below(4) {
            0 => letters.insert(at, letter),
            1 => letters[at] = letter,
            2 => letters.swap(at, (at + 1) % word.len()),
            _ => drop(letters.remove(at)),
        }
        letters.into_iter().collect()
    }

    #[test]
    fn of_codes_with_a_mistake_nearly_all_are_understood_and_none_as_another() {
        let words = words();
        let random = Random::seeded(7);
        let (mut tried, mut understood) = (0, 0);
        while tried < 5_000 {
            let code = words.draw(ACCESS_CODE_WORDS, &random);
            let wrong = random.below(ACCESS_CODE_WORDS);
            let mut typed: Vec<String> = code.split(' ').map(str::to_owned).collect();
            let mistaken = with_a_mistake(&typed[wrong], &random);
            // Its ends changed places: more than one mistake.
            if mistaken != typed[wrong] && !is_one_mistake(&mistaken, &typed[wrong]) {
                continue;
            }
            typed[wrong] = mistaken;
            tried += 1;
            if let Some(meant) = words.understand(&typed.join(" "), ACCESS_CODE_WORDS) {
                assert_eq!(meant, code, "{typed:?}");
                understood += 1;
            }
        }
        // The others could be two words: 282 when this was written.
        assert!(understood >= 4_700, "{understood} of {tried}");
    }

    #[test]
    fn a_mistake_in_every_word_of_a_receipt_is_forgiven_and_what_could_be_two_words_is_asked_again() {
        let words = words();
        let receipt = "badger otter weather giraffe mussel yolk quartz";
        let typed = "bagder oter whether girafe muscle yoke quarz";
        assert_eq!(words.understand(typed, RECEIPT_WORDS).as_deref(), Some(receipt));
        // Near glove and clover.
        assert_eq!(words.understand("glover otter apple apple", ACCESS_CODE_WORDS), None);
        // Said like flower, and one letter from floor.
        assert_eq!(words.understand("flour otter apple apple", ACCESS_CODE_WORDS), None);
        // After the fourth letter everything is forgiven.
        assert_eq!(words.word("girafix"), Some("giraffe"));
    }

    #[test]
    fn what_is_said_alike_is_a_word_of_the_list_and_is_spelled_otherwise() {
        let words = words();
        for (spelling, word) in SOUND_ALIKE {
            assert!(words.list.contains(&word), "{word}");
            assert!(!words.list.contains(&spelling), "{spelling}");
        }
    }

    #[test]
    fn a_keyboard_that_is_set_to_another_script_is_understood() {
        let words = words();
        let code = "otter badger light star";
        for typed in [
            "щееук ифвпук дшпре ыефк",
            "ЩЕЕУК, ИФВПУК, ДШПРЕ, ЫЕФК",
            "щееук ифвпук дшпре іефк",
            // A mistake, and the words run together.
            "щеук ифвпук дшпре ыефк",
            "щееукифвпукдшпреыефк",
            "ۆتتەر بادگەر لحگهت ستار",
            "otter badger дшпре star",
        ] {
            assert_eq!(words.understand(typed, ACCESS_CODE_WORDS).as_deref(), Some(code), "{typed}");
        }
        for typed in ["яблоко барсук свет звезда", "تفاح ثعلب ضوء نجم", "خففثق لاشيلثق مهلاف سفشق", "жжж эээ ххх ююю"]
        {
            assert_eq!(words.understand(typed, ACCESS_CODE_WORDS), None, "{typed}");
        }
    }

    #[test]
    fn one_mistake_is_one_letter_or_two_neighbours() {
        for (typed, holds) in [
            ("oter", true),
            ("ottter", true),
            ("ottar", true),
            ("otetr", true),
            ("otterx", true),
            ("tter", true),
            ("otter", false),
            ("oettr", false),
            ("ota", false),
            ("rotters", false),
            ("", false),
        ] {
            assert_eq!(is_one_mistake(typed, "otter"), holds, "{typed}");
            assert_eq!(is_one_mistake("otter", typed), holds, "{typed}");
        }
    }
}
