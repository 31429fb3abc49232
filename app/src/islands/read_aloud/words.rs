//! Where a word stands that a voice is reading.

/// The ends of the word that begins at or is around a place in a text; nothing behind its end or between words. Places are
/// counted in UTF-16, as browsers count them.
pub fn word_at(text: &[u16], at: usize) -> Option<(usize, usize)> {
    let is_space = |unit: &u16| char::from_u32(u32::from(*unit)).is_some_and(char::is_whitespace);
    if text.get(at).is_none_or(is_space) {
        return None;
    }
    let begins = text[..at].iter().rposition(is_space).map_or(0, |space| space + 1);
    let ends = text[at..].iter().position(is_space).map_or(text.len(), |space| at + space);
    Some((begins, ends))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_by_any_place_in_it() {
        let text: Vec<u16> = "Czy 🙂 czujesz się?".encode_utf16().collect();
        for (at, word) in [(0, Some((0, 3))), (2, Some((0, 3))), (3, None), (4, Some((4, 6))), (7, Some((7, 14)))] {
            assert_eq!(word_at(&text, at), word, "{at}");
        }
        assert_eq!(word_at(&text, 15), Some((15, 19)), "the last word goes to the end");
        assert_eq!(word_at(&text, 19), None);
        assert_eq!(word_at(&[], 0), None);
    }
}
