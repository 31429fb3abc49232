//! What an attacker does with bytes and with orders, on either database.

use std::collections::BTreeSet;

use super::day::{Arrival, Day};

/// Byte strings to look for, all at once.
pub struct Needles {
    needles: Vec<Vec<u8>>,
    /// Which needles begin with two bytes.
    beginning: Vec<Vec<usize>>,
}

impl Needles {
    pub fn new(needles: impl IntoIterator<Item = Vec<u8>>) -> Self {
        let needles: Vec<Vec<u8>> = needles.into_iter().collect();
        let mut beginning = vec![Vec::new(); 1 << 16];
        for (number, needle) in needles.iter().enumerate() {
            beginning[usize::from(u16::from_be_bytes([needle[0], needle[1]]))].push(number);
        }
        Self { needles, beginning }
    }

    /// Where each needle begins in some bytes, every time.
    pub fn places(&self, bytes: &[u8]) -> Vec<Vec<usize>> {
        let mut places = vec![Vec::new(); self.needles.len()];
        for (place, pair) in bytes.windows(2).enumerate() {
            for number in &self.beginning[usize::from(u16::from_be_bytes([pair[0], pair[1]]))] {
                if bytes[place..].starts_with(&self.needles[*number]) {
                    places[*number].push(place);
                }
            }
        }
        places
    }

    /// The numbers of the needles that some bytes hold.
    pub fn found(&self, bytes: &[u8]) -> BTreeSet<usize> {
        let places = self.places(bytes);
        (0..places.len()).filter(|number| !places[*number].is_empty()).collect()
    }

    /// Where each needle is, as [`follows_arrival`] takes it, with who came when.
    ///
    /// # Panics
    /// When one is not there, or stands there twice.
    pub fn only_places(&self, bytes: &[u8], came: impl IntoIterator<Item = usize>) -> Vec<(usize, usize)> {
        let places = self.places(bytes);
        assert!(places.iter().all(|places| places.len() == 1), "each stands there once, without older copies");
        came.into_iter().zip(places.into_iter().flatten()).collect()
    }
}

/// Whether some bytes hold others.
pub fn holds(bytes: &[u8], needle: &[u8]) -> bool {
    !Needles::new([needle.to_vec()]).found(bytes).is_empty()
}

/// Bytes in a page of SQLite; those of PostgreSQL are twice as long.
const PAGE: usize = 4096;

/// How far things lie within their pages as they came, in either direction: 1 is exactly, and chance gives nearly 0
/// (Kendall). Each is given by its number in the order of arrival and its place in the file.
pub fn follows_arrival(things: &[(usize, usize)]) -> f64 {
    let (mut later_is_further, mut pairs) = (0, 0);
    for (index, (came, place)) in things.iter().enumerate() {
        for (other_came, other_place) in &things[index + 1..] {
            if came != other_came && place / PAGE == other_place / PAGE {
                pairs += 1;
                later_is_further += i32::from((came < other_came) == (place < other_place));
            }
        }
    }
    (2.0 * f64::from(later_is_further) / f64::from(pairs) - 1.0).abs()
}

/// Everything that must be in no file, with what it is.
pub fn secrets(day: &Day) -> Vec<(&'static str, Vec<u8>)> {
    let mut secrets = Vec::new();
    let of = |arrival: &Arrival| {
        vec![
            ("the words of a code", arrival.code.clone().into_bytes()),
            ("the token of a cookie", arrival.token.clone().into_bytes()),
            ("the token of a cookie", arrival.token_bytes.clone()),
        ]
    };
    for sent in &day.sent {
        secrets.extend(of(&sent.arrival));
        secrets.push(("the hash of a used code", sent.arrival.code_hash.to_vec()));
        secrets.push(("the words of a receipt", sent.receipt.clone().into_bytes()));
        if let Some(kept) = &sent.kept {
            // With it a kept draft and the response that it became would have the same words.
            secrets.push(("the hash of a kept draft that was sent", kept.words_hash.to_vec()));
            secrets.push(("the token of a cookie", kept.token.clone().into_bytes()));
            secrets.push(("the token of a cookie", kept.token_bytes.clone()));
        }
    }
    for draft in &day.drafts {
        secrets.extend(of(draft));
    }
    secrets
}

/// Which secrets stand in some bytes.
pub fn found_in(bytes: &[u8], secrets: &[(&'static str, Vec<u8>)]) -> BTreeSet<&'static str> {
    let needles = Needles::new(secrets.iter().map(|(_, secret)| secret.clone()));
    needles.found(bytes).into_iter().map(|number| secrets[number].0).collect()
}

#[test]
fn every_place_of_every_needle_is_found() {
    let needles = Needles::new([b"abc".to_vec(), b"abd".to_vec(), b"aa".to_vec()]);
    assert_eq!(needles.places(b"abcabcab"), [vec![0, 3], vec![], vec![]]);
    assert_eq!(needles.places(b"aaabd"), [vec![], vec![2], vec![0, 1]]);
}

#[test]
fn an_order_and_its_reverse_follow_arrival_and_a_mixed_one_does_not() {
    let numbered = |places: &[usize]| places.iter().copied().enumerate().collect::<Vec<_>>();
    assert!((follows_arrival(&numbered(&[1, 5, 9, 12])) - 1.0).abs() < 1e-9);
    assert!((follows_arrival(&numbered(&[12, 9, 5, 1])) - 1.0).abs() < 1e-9);
    assert!(follows_arrival(&numbered(&[5, 1, 12, 3, 9, 2, 7])) < 0.3);
}
