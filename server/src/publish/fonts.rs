//! The fonts of the machine, and which of them have the letters of some words.
//!
//! # Why
//! Fonts for every script would be larger than all of Heard, and the machine has them or can be given them. A language
//! whose letters are in none gets no PDF: boxes in place of letters are worse than none.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use parley::FontContext;
use parley::fontique::{Collection, CollectionOptions, FontStyle, FontWeight, FontWidth, SourceCache};

/// Where systems keep fonts; those below the home folder are added.
const FOLDERS: [&str; 6] = [
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/usr/local/share/texmf/fonts/opentype",
    "/Library/Fonts",
    "/System/Library/Fonts",
    "C:\\Windows\\Fonts",
];
const FOLDERS_AT_HOME: [&str; 3] = [".local/share/fonts", ".fonts", "Library/Fonts"];

/// Fonts, which are looked for when they are first needed. Cheap to clone.
#[derive(Clone)]
pub struct Fonts(Arc<Inner>);

struct Inner {
    folders: Vec<PathBuf>,
    found: OnceLock<Collection>,
}

impl Fonts {
    /// Those that the system has.
    pub fn of_this_machine() -> Self {
        let home = std::env::var_os("HOME").map(PathBuf::from);
        let at_home = home.iter().flat_map(|home| FOLDERS_AT_HOME.map(|folder| home.join(folder)));
        Self::in_folders(FOLDERS.map(PathBuf::from).into_iter().chain(at_home).collect())
    }

    /// Those in one folder, and in folders below it.
    pub fn in_folder(folder: PathBuf) -> Self {
        Self::in_folders(vec![folder])
    }

    fn in_folders(folders: Vec<PathBuf>) -> Self {
        Self(Arc::new(Inner { folders, found: OnceLock::new() }))
    }

    /// Fonts to set lines with.
    pub fn context(&self) -> FontContext {
        let found = self.0.found.get_or_init(|| {
            let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
            collection.load_fonts_from_paths(self.0.folders.iter().filter(|folder| folder.is_dir()));
            collection
        });
        FontContext { collection: found.clone(), source_cache: SourceCache::default() }
    }

    /// The names of families that have, together, every letter of these words: as few and as fit for print as can be, the
    /// best first. `None` where a letter is in no font.
    pub fn families_for<'a>(&self, words: impl Iterator<Item = &'a str>) -> Option<Vec<String>> {
        let mut missing: Vec<char> = words.flat_map(str::chars).filter(|letter| is_drawn(*letter)).collect();
        missing.sort_unstable();
        missing.dedup();
        let mut context = self.context();
        let mut names: Vec<String> = context.collection.family_names().map(str::to_owned).collect();
        names.sort_by_cached_key(|name| (rank(name), name.len(), name.clone()));
        let mut chosen = Vec::new();
        for of_rank in names.chunk_by(|one, other| rank(one) == rank(other)) {
            while !missing.is_empty() {
                let left: Vec<_> =
                    of_rank.iter().map(|name| (name, letters_left(&mut context, name, &missing))).collect();
                // The first of those that have most, since a shorter name is a plainer family.
                let best = left.into_iter().min_by_key(|(_, left)| left.len());
                let Some((name, left)) = best.filter(|(_, left)| left.len() < missing.len()) else { break };
                chosen.push(name.clone());
                missing = left;
            }
        }
        missing.is_empty().then_some(chosen)
    }
}

/// How fit for print a family is by its name, best first. Noto is made for every script; what has pictures, one width or
/// handwriting in its name is for something else.
fn rank(name: &str) -> u8 {
    let is_for_something_else = ["Mono", "Symbol", "Emoji", "Display", "Condensed", "Math", "Script", "Italic", "Icon"]
        .iter()
        .any(|word| name.contains(word));
    match name {
        _ if is_for_something_else => 3,
        _ if name.starts_with("Noto Sans") => 0,
        _ if name.contains("Sans") => 1,
        _ => 2,
    }
}

/// Whether a letter leaves something on paper: spaces and marks of direction do not.
fn is_drawn(letter: char) -> bool {
    let is_mark =
        matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{ad}');
    !letter.is_whitespace() && !letter.is_control() && !is_mark
}

/// The letters that a family does not have.
fn letters_left(context: &mut FontContext, family: &str, letters: &[char]) -> Vec<char> {
    let regular = context
        .collection
        .family_by_name(family)
        .and_then(|family| family.match_font(FontWidth::NORMAL, FontStyle::Normal, FontWeight::NORMAL, false).cloned());
    let data = regular.as_ref().and_then(|font| font.load(Some(&mut context.source_cache)));
    let charmap = regular.zip(data.as_ref()).and_then(|(font, data)| font.charmap_index().charmap(data.as_ref()));
    let Some(charmap) = charmap else { return letters.to_vec() };
    letters.iter().copied().filter(|letter| charmap.map(*letter).is_none_or(|glyph| glyph == 0)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_for_print_come_first() {
        let mut names = ["Noto Sans Mono", "FreeSerif", "DejaVu Sans", "Noto Sans Arabic", "DejaVu Sans Mono"];
        names.sort_by_key(|name| rank(name));
        assert_eq!(names, ["Noto Sans Arabic", "DejaVu Sans", "FreeSerif", "Noto Sans Mono", "DejaVu Sans Mono"]);
    }

    #[test]
    fn where_there_are_no_fonts_there_are_no_letters() {
        let fonts = Fonts::in_folder(std::env::temp_dir().join("no such folder"));
        assert_eq!(fonts.families_for(["a"].into_iter()), None);
        assert_eq!(fonts.families_for([" \u{2068}\u{2069}"].into_iter()), Some(Vec::new()));
    }
}
