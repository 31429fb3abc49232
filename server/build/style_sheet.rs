//! Style sheets: one file per component to write, one sheet per page to send.

use std::path::Path;

use crate::{Result, read};

/// Returns the sheet at `path`, with each sheet that it imports in the place of the import, and nothing needless.
pub fn bundle(path: &Path) -> Result<String> {
    let mut whole = String::new();
    follow(path, &mut whole)?;
    Ok(squeeze(&whole))
}

/// An import stands on a line of its own: `@import url("components/button.css");`
fn follow(path: &Path, whole: &mut String) -> Result<()> {
    for line in read(path)?.lines() {
        if line.trim_start().starts_with("@import") {
            let name = line.split('"').nth(1).ok_or_else(|| format!("{}: what is `{line}`?", path.display()))?;
            follow(&path.with_file_name(name), whole)?;
        } else {
            whole.push_str(line);
            whole.push('\n');
        }
    }
    Ok(())
}

/// Takes out comments and the space that says nothing; whatever stands in quotes stays as it is.
fn squeeze(sheet: &str) -> String {
    let mut squeezed = String::with_capacity(sheet.len());
    let mut rest = sheet;
    let mut space = false;
    while let Some(next) = rest.chars().next() {
        let length = match next {
            '/' if rest.starts_with("/*") => {
                space = true;
                rest.find("*/").map_or(rest.len(), |end| end + 2)
            }
            _ if next.is_whitespace() => {
                space = true;
                next.len_utf8()
            }
            _ => {
                // Space before a colon means something (`a :hover`), after it never does.
                let apart = |character| matches!(character, '{' | '}' | ';');
                let after_nothing = squeezed.ends_with(|last| apart(last) || matches!(last, ',' | ':'));
                if space && !squeezed.is_empty() && !after_nothing && !apart(next) {
                    squeezed.push(' ');
                }
                space = false;
                let length = if matches!(next, '"' | '\'') { quoted_length(rest) } else { next.len_utf8() };
                if next == '}' && squeezed.ends_with(';') {
                    squeezed.pop();
                }
                squeezed.push_str(&rest[..length]);
                length
            }
        };
        rest = &rest[length..];
    }
    squeezed
}

/// How long the quoted text is that `text` begins with, quotes included.
fn quoted_length(text: &str) -> usize {
    let mut characters = text.char_indices();
    let quote = characters.next().map(|(_, quote)| quote);
    while let Some((at, character)) = characters.next() {
        if character == '\\' {
            characters.next();
        } else if Some(character) == quote {
            return at + character.len_utf8();
        }
    }
    text.len()
}
