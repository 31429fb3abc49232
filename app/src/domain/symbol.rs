//! Pictures that stand beside words, by name: read from files, checked, and drawn as a part of the page.
//!
//! # Why
//! A page holds its pictures itself. Each is about half a kilobyte after compression, and a page shows few; a file for each
//! would be a request for each, and one file for all would be fetched for the sake of those few. What is a part of the page
//! also takes the reader's own colours, which no picture in a file does. A part of the page must not bring styles, scripts,
//! ids or addresses with it, so that only shapes and their colours are let in.

use std::collections::BTreeMap;
use std::sync::Arc;

/// What can be in a symbol.
const ELEMENTS: [&str; 8] = ["g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon"];

/// What its elements can have.
const ATTRIBUTES: [&str; 30] = [
    "clip-rule",
    "cx",
    "cy",
    "d",
    "fill",
    "fill-rule",
    "height",
    "opacity",
    "points",
    "r",
    "rx",
    "ry",
    "stroke",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-opacity",
    "stroke-width",
    "fill-opacity",
    "transform",
    "viewBox",
    "width",
    "x",
    "x1",
    "x2",
    "xmlns",
    "y",
    "y1",
    "y2",
];

/// Why a file is no symbol.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SymbolFault {
    #[error("it is not one <svg> with a viewBox, and nothing around it")]
    NotOne,
    #[error("it holds {0:?}; a symbol is made of shapes and their colours")]
    NotAllowed(String),
}

/// A picture: what stands inside `<svg>`, and the box that it is drawn in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    pub view_box: String,
    pub drawing: String,
}

impl Symbol {
    /// Reads the text of a file.
    ///
    /// # Errors
    /// What a page must not hold.
    pub fn read(file: &str) -> Result<Self, SymbolFault> {
        let inside = file.trim().strip_prefix("<svg").and_then(|rest| rest.strip_suffix("</svg>"));
        let (opening, drawing) = inside.and_then(|inside| inside.split_once('>')).ok_or(SymbolFault::NotOne)?;
        check_attributes(opening)?;
        for part in drawing.split('<').skip(1) {
            let (tag, text) = part.split_once('>').ok_or(SymbolFault::NotOne)?;
            let tag = tag.trim_end_matches('/');
            let (name, attributes) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
            if !ELEMENTS.contains(&name.trim_start_matches('/')) {
                return Err(SymbolFault::NotAllowed(name.to_owned()));
            }
            check_attributes(attributes)?;
            if !text.trim().is_empty() {
                return Err(SymbolFault::NotAllowed(text.trim().to_owned()));
            }
        }
        let view_box = opening.split_once("viewBox=\"").and_then(|(_, rest)| rest.split_once('"'));
        let (view_box, _) = view_box.ok_or(SymbolFault::NotOne)?;
        Ok(Self { view_box: view_box.to_owned(), drawing: drawing.trim().to_owned() })
    }
}

/// Lets in attributes in double quotes whose names are known, and whose values name nothing elsewhere.
fn check_attributes(text: &str) -> Result<(), SymbolFault> {
    let mut rest = text.trim();
    while !rest.is_empty() {
        let refused = || SymbolFault::NotAllowed(rest.to_owned());
        let (name, value) = rest.split_once("=\"").ok_or_else(refused)?;
        let (value, after) = value.split_once('"').ok_or_else(refused)?;
        if !ATTRIBUTES.contains(&name) || leads_elsewhere(value) {
            return Err(SymbolFault::NotAllowed(name.to_owned()));
        }
        rest = after.trim_start();
    }
    Ok(())
}

/// Whether the value of an attribute could name something elsewhere, or hide that it does. Browsers read values as CSS, in
/// which case means nothing and any letter can be written as an escape.
fn leads_elsewhere(value: &str) -> bool {
    value.to_ascii_lowercase().contains("url(") || value.contains(['&', '\\'])
}

/// Every symbol that there is, by name. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Symbols(Arc<BTreeMap<String, Symbol>>);

impl Symbols {
    pub fn find(&self, name: &str) -> Option<&Symbol> {
        self.0.get(name)
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

impl FromIterator<(String, Symbol)> for Symbols {
    fn from_iter<I: IntoIterator<Item = (String, Symbol)>>(symbols: I) -> Self {
        Self(Arc::new(symbols.into_iter().collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_symbol_is_what_stands_inside_the_svg() {
        let file = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 72\"><g><path d=\"M0 0z\"/></g></svg>\n";
        let symbol = Symbol::read(file).expect("a symbol");
        assert_eq!(symbol.view_box, "0 0 72 72");
        assert_eq!(symbol.drawing, "<g><path d=\"M0 0z\"/></g>");
    }

    #[test]
    fn nothing_but_shapes_and_their_colours_comes_into_a_page() {
        for inside in [
            "<script>alert(1)</script>",
            "<path d=\"M0 0\" onclick=\"alert(1)\"/>",
            "<path style=\"fill:red\" d=\"\"/>",
            "<style>*{}</style>",
            "<path id=\"main\" d=\"\"/>",
            "<use href=\"#x\"/>",
            "<image href=\"https://evil.example/x.png\"/>",
            "<path fill=\"url(https://evil.example/#x)\" d=\"\"/>",
            "<path fill=\"URL(https://evil.example/#x)\" d=\"\"/>",
            "<path stroke=\"red Url( #x )\" d=\"\"/>",
            "<path fill=\"\\75rl(https://evil.example/#x)\" d=\"\"/>",
            "<foreignObject><p>x</p></foreignObject>",
            "<title>House</title>",
            "<g>words</g>",
            "<!-- <g> -->",
            "<path d='M0 0'/>",
        ] {
            let file = format!("<svg viewBox=\"0 0 9 9\">{inside}</svg>");
            assert!(Symbol::read(&file).is_err(), "{inside}");
        }
        for file in ["", "house", "<svg><g></g></svg>", "<?xml version=\"1.0\"?><svg viewBox=\"0 0 9 9\"></svg>"] {
            assert_eq!(Symbol::read(file), Err(SymbolFault::NotOne), "{file}");
        }
    }
}
