//! Words that a child can read aloud, remember and type: access codes and receipts.
//!
//! # Why
//! No word of the list begins with another, so that words which run together fall apart in one way only; any two differ in
//! at least two letters, so that one mistake never makes another word; and the first four letters tell them apart. A test
//! holds the list to all three. No two are said alike; those that are said like a word which is not on the list, as flower
//! and flour, are understood by either spelling (`sound_alike`).

mod keyboards;
mod sound_alike;
mod typed;

use std::collections::HashMap;

use crate::random::Random;

/// Words in an access code: 40 bits from a list of 1,024.
pub const ACCESS_CODE_WORDS: usize = 4;
/// Words in a receipt: 70 bits.
pub const RECEIPT_WORDS: usize = 7;

/// So many letters tell one word of the list from every other.
const TELLING_LETTERS: usize = 4;

/// The list of words, as in `server/content/words.txt`.
#[derive(Clone, Debug)]
pub struct Words {
    list: Vec<&'static str>,
    by_beginning: HashMap<String, &'static str>,
}

/// A fault in the list of words.
#[derive(Debug, thiserror::Error)]
pub enum WordsError {
    #[error("the list has {0} words; it needs 1024, so that a word is ten bits")]
    Length(usize),
    #[error("{0:?} begins with the same four letters as another word")]
    Beginning(String),
}

impl Words {
    /// Reads the list, one word a line.
    ///
    /// # Errors
    /// When it is not 1,024 words that four letters tell apart.
    pub fn read(text: &'static str) -> Result<Self, WordsError> {
        let list: Vec<&'static str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        if list.len() != 1024 {
            return Err(WordsError::Length(list.len()));
        }
        let mut by_beginning = HashMap::new();
        for word in &list {
            if by_beginning.insert(beginning(word), *word).is_some() {
                return Err(WordsError::Beginning((*word).to_owned()));
            }
        }
        Ok(Self { list, by_beginning })
    }

    /// So many words, drawn at random, with spaces between.
    pub fn draw(&self, count: usize, random: &Random) -> String {
        let bytes: [u8; 16] = random.bytes();
        debug_assert!(count <= bytes.len() / 2, "two bytes are drawn for each word");
        let words: Vec<&str> = bytes
            .chunks_exact(2)
            .take(count)
            .map(|pair| self.list[usize::from(u16::from_be_bytes([pair[0], pair[1]])) % self.list.len()])
            .collect();
        words.join(" ")
    }
}

fn beginning(word: &str) -> String {
    word.chars().take(TELLING_LETTERS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::WORDS;

    #[test]
    fn no_word_can_be_taken_for_another() {
        let words = Words::read(WORDS).unwrap();
        for (index, word) in words.list.iter().enumerate() {
            for other in &words.list[index + 1..] {
                assert!(!typed::is_one_mistake(word, other), "{word} and {other} differ in one letter");
                assert!(!word.starts_with(other) && !other.starts_with(word), "{word} and {other} begin alike");
            }
        }
    }

    #[test]
    fn every_word_is_drawn() {
        let words = Words::read(WORDS).unwrap();
        let random = Random::seeded(4);
        let drawn: std::collections::HashSet<String> = (0..4000)
            .flat_map(|_| words.draw(RECEIPT_WORDS, &random).split(' ').map(str::to_owned).collect::<Vec<_>>())
            .collect();
        assert_eq!(drawn.len(), 1024);
    }
}
