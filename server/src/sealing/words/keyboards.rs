//! Words typed with the keyboard set to another script, which writes other letters with the same keys.
//!
//! # Why
//! Only layouts on which each key writes one letter are read. On the Arabic one the key of B writes the two letters that G
//! and H write, so that "light" could be "libt", and with the mistakes that are forgiven elsewhere become "lift".

/// The Latin letters in the order of the keys.
const KEYS: &str = "qwertyuiopasdfghjklzxcvbnm";
/// What the same keys write on keyboards that our respondents have: Russian, Ukrainian, Kurdish (Sorani).
const LAYOUTS: [&str; 3] = ["йцукенгшщзфывапролдячсмить", "йцукенгшщзфівапролдячсмить", "قوەرتیئحۆپاسدفگهژکلزخجڤبنم"];

/// What may have been meant: what was typed, and, where it has letters of another script, what the same keys write in Latin.
pub(super) fn readings(typed: &str) -> Vec<String> {
    let mut readings = vec![typed.to_owned()];
    if typed.chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii()) {
        readings.extend(LAYOUTS.iter().filter_map(|layout| in_latin(typed, layout)));
    }
    readings
}

/// What was typed by the keys of a layout; `None` when it has letters that are not on it. Latin letters stay.
fn in_latin(typed: &str, layout: &str) -> Option<String> {
    let latin = |letter: char| {
        if letter.is_ascii() || !letter.is_alphabetic() {
            return Some(letter);
        }
        layout.chars().zip(KEYS.chars()).find(|(other, _)| *other == letter).map(|(_, key)| key)
    };
    typed.chars().map(latin).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_of_every_layout_is_read() {
        for layout in LAYOUTS {
            assert_eq!(in_latin(layout, layout).as_deref(), Some(KEYS));
        }
        assert_eq!(readings("otter"), ["otter"]);
        assert_eq!(in_latin("ж", LAYOUTS[0]), None, "a key without a Latin letter");
    }
}
