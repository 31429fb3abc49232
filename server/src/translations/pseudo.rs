//! Languages that nobody speaks, made of the source, in which tests find what no translation shows: words that do not come
//! from a Fluent file, room that longer words do not have, and what stands on the wrong side.
//!
//! # Why
//! They are written to a folder, which `content_dir` then names, and are languages like any other. So there is no setting by
//! which they could come before respondents, and nothing in the program that knows them.

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

use super::{Files, FtlError};

/// A language that nobody speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// Every letter with an accent, and 40 % longer.
    Accents,
    /// From right to left.
    RightToLeft,
}

/// Instead of the letters from A to Z and from a to z.
const ACCENTED: (&str, &str) = ("ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ", "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž");

/// The message that is a name, and as long in every language.
const NAME: &str = "service-name";

/// What makes words longer.
const FILLER: &str = "éṽéñ ļöñĝéŕ ŵöŕðš ";

impl Pseudo {
    pub const ALL: [Self; 2] = [Self::Accents, Self::RightToLeft];

    /// As in addresses and in `lang`: private use tags of English.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Accents => "en-XA",
            Self::RightToLeft => "en-XB",
        }
    }

    /// Its files, made of those of the source, `language.toml` among them.
    ///
    /// # Errors
    /// The first file that cannot be understood.
    pub fn files(self, source: &Files) -> Result<Files, FtlError> {
        let mut files = Files::new();
        for (file, text) in source {
            files.insert(file.clone(), self.file(file, text)?);
        }
        let (name, direction) = match self {
            Self::Accents => ("Åççéñţš", "ltr"),
            Self::RightToLeft => ("Right to left", "rtl"),
        };
        files.insert("language.toml".to_owned(), format!("name = \"{name}\"\ndirection = \"{direction}\"\n"));
        Ok(files)
    }

    fn file(self, file: &str, text: &str) -> Result<String, FtlError> {
        let mut resource: Resource<String> = parser::parse(text.to_owned()).map_err(|(_, errors)| FtlError {
            file: file.to_owned(),
            faults: errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
        })?;
        resource.body.retain(|entry| matches!(entry, Entry::Message(_)));
        for entry in &mut resource.body {
            if let Entry::Message(message) = entry
                && let Some(pattern) = &mut message.value
            {
                self.change(pattern, if message.id.name == NAME { accented } else { longer });
            }
        }
        Ok(serializer::serialize(&resource))
    }

    /// Changes the words of a message; what is put into it stays as it is.
    fn change(self, pattern: &mut Pattern<String>, words: fn(&str) -> String) {
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } if self == Self::Accents => *value = words(value),
                PatternElement::TextElement { .. } => {}
                PatternElement::Placeable { expression } => {
                    if let Expression::Select { variants, .. } = expression {
                        variants.iter_mut().for_each(|variant| self.change(&mut variant.value, words));
                    }
                }
            }
        }
    }
}

/// Words with accents.
fn accented(words: &str) -> String {
    words.chars().map(accented_letter).collect()
}

/// Words with accents, 40 % longer; what stands before and after them stays there.
fn longer(words: &str) -> String {
    let is_word = |letter: char| letter.is_alphanumeric();
    let (Some(first), Some(last)) = (words.find(is_word), words.rfind(is_word)) else { return words.to_owned() };
    let end = last + words[last..].chars().next().map_or(0, char::len_utf8);
    let inner = accented(&words[first..end]);
    let more = (inner.chars().count() * 2).div_ceil(5);
    let filler: String = FILLER.chars().cycle().take(more).collect();
    let between = if more > 3 { " " } else { "" };
    format!("{}{inner}{between}{}{}", &words[..first], filler.trim_end(), &words[end..])
}

fn accented_letter(letter: char) -> char {
    let at = |first: char, letters: &str| letters.chars().nth((letter as usize) - (first as usize)).unwrap_or(letter);
    match letter {
        'A'..='Z' => at('A', ACCENTED.0),
        'a'..='z' => at('a', ACCENTED.1),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{compare, messages};
    use super::*;

    const FILE: &str = "hello = Hello, { $name }!\nminutes = { $n ->\n    [one] About a minute\n   *[other] About { $n } minutes\n}\nfirst = Line one\n    line two.\n";

    #[test]
    fn words_change_and_what_is_put_into_them_does_not() {
        let source = Files::from([("interface.ftl".to_owned(), FILE.to_owned())]);
        for pseudo in Pseudo::ALL {
            let mut files = pseudo.files(&source).unwrap();
            let manifest = files.remove("language.toml").unwrap();
            assert_eq!(manifest.contains("rtl"), pseudo == Pseudo::RightToLeft);
            let faults = compare(&source, &files).unwrap();
            assert!(!faults.iter().any(super::super::Finding::is_fault), "{faults:?}");
        }
        let name = Pseudo::Accents.file("interface.ftl", "service-name = Heard\n").unwrap();
        assert_eq!(messages("interface.ftl", &name).unwrap()[0].words, "Ĥéåŕð");
        let accents = Pseudo::Accents.file("interface.ftl", FILE).unwrap();
        let read = messages("interface.ftl", &accents).unwrap();
        assert_eq!(read[0].words, "Ĥéļļöéṽ, { $name }!");
        let whole = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).count();
        assert!(whole(&read[2].words) as f64 >= 1.3 * whole("Line one line two") as f64, "{}", read[2].words);
        let plain = read.iter().any(|message| {
            let words = message.words.replace("{ $name }", "").replace("{ $n }", "").replace("$n ->", "");
            let words = words.replace("[one]", "").replace("*[other]", "");
            words.contains(|letter: char| letter.is_ascii_alphabetic())
        });
        assert!(!plain, "a letter without an accent: {accents}");
    }
}
