//! Fluent files, message by message.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

/// A file that cannot be understood, told to whoever writes it.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {faults}")]
pub struct FtlError {
    pub file: String,
    pub faults: String,
}

/// One message of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub key: String,
    /// The comments that it stands under, from the file's to its own.
    pub about: String,
    /// What stands behind "=", as Fluent writes it.
    pub words: String,
    /// The variables that it uses.
    pub variables: BTreeSet<String>,
}

/// The messages of a file, in their order.
///
/// # Errors
/// When the file cannot be understood.
pub fn messages(file: &str, text: &str) -> Result<Vec<Message>, FtlError> {
    let (mut of_file, mut of_group) = (String::new(), String::new());
    let mut messages = Vec::new();
    for entry in parse(file, text)?.body {
        match entry {
            Entry::ResourceComment(comment) => of_file = comment.content.join(" "),
            Entry::GroupComment(comment) => of_group = comment.content.join(" "),
            Entry::Message(message) => {
                let Some(pattern) = message.value.clone() else { continue };
                let mut variables = BTreeSet::new();
                variables_of(&pattern, &mut variables);
                let own = message.comment.as_ref().map(|comment| comment.content.join(" ")).unwrap_or_default();
                let about = [of_file.as_str(), of_group.as_str(), own.as_str()];
                let about = about.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" / ");
                let key = message.id.name.clone();
                let alone = fluent_syntax::ast::Message { comment: None, ..message };
                let written = serializer::serialize(&Resource { body: vec![Entry::Message(alone)] });
                let words = written.split_once('=').map_or("", |(_, words)| words).trim().to_owned();
                messages.push(Message { key, about, words, variables });
            }
            _ => {}
        }
    }
    Ok(messages)
}

/// A file with the comments and the order of another, and the words that are given for its keys; what has none is left
/// out, and is then said in the source.
///
/// # Errors
/// When the file cannot be understood, or the words for a key cannot.
pub fn written(file: &str, source: &str, words: &BTreeMap<String, String>) -> Result<String, FtlError> {
    let mut body = Vec::new();
    for entry in parse(file, source)?.body {
        let Entry::Message(message) = entry else {
            body.push(entry);
            continue;
        };
        if let Some(words) = words.get(&message.id.name) {
            let key = &message.id.name;
            let translated = parse(file, &format!("{key} = {words}\n"))?.body;
            match <[Entry<String>; 1]>::try_from(translated) {
                Ok([Entry::Message(translated)]) if translated.id.name == *key && translated.value.is_some() => {
                    body.push(Entry::Message(fluent_syntax::ast::Message { comment: message.comment, ..translated }));
                }
                _ => {
                    let faults = format!("the words for {key} are more than one message, or none");
                    return Err(FtlError { file: file.to_owned(), faults });
                }
            }
        }
    }
    Ok(serializer::serialize(&Resource { body }))
}

fn parse(file: &str, text: &str) -> Result<Resource<String>, FtlError> {
    parser::parse(text.to_owned()).map_err(|(_, errors)| FtlError {
        file: file.to_owned(),
        faults: errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
    })
}

fn variables_of(pattern: &Pattern<String>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                variants.iter().for_each(|variant| variables_of(&variant.value, variables));
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            variables.insert(id.name.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "### The file\n\n## Start\n\n# Its own\nhello = Hello, { $name }\nminutes = { $n ->\n    [one] a minute\n   *[other] { $n } minutes\n}\nbye = Bye\n";

    #[test]
    fn a_file_is_read_and_written_message_by_message() {
        let read = messages("a.ftl", FILE).unwrap();
        let keys: Vec<_> = read.iter().map(|message| message.key.as_str()).collect();
        assert_eq!(keys, ["hello", "minutes", "bye"]);
        assert_eq!(read[0].about, "The file / Start / Its own");
        assert!(read[1].variables.contains("n") && read[0].variables.contains("name"));
        let words = read.into_iter().map(|message| (message.key, message.words)).collect();
        let again = written("a.ftl", FILE, &words).unwrap();
        assert_eq!(messages("a.ftl", &again).unwrap(), messages("a.ftl", FILE).unwrap());
        let some = BTreeMap::from([("bye".to_owned(), "Pa".to_owned())]);
        assert_eq!(written("a.ftl", FILE, &some).unwrap(), "### The file\n\n\n## Start\n\nbye = Pa\n");
    }

    #[test]
    fn words_that_are_no_message_are_refused() {
        for words in ["", "{ $x", "one\ntwo = three"] {
            let words = BTreeMap::from([("bye".to_owned(), words.to_owned())]);
            assert!(written("a.ftl", FILE, &words).is_err(), "{words:?}");
        }
    }
}
