//! What a page says, passage by passage, each with its language.

/// Elements without an end.
const VOID: [&str; 6] = ["meta", "link", "input", "br", "img", "hr"];

/// Attributes that somebody reads or hears.
const SPOKEN: [&str; 4] = ["aria-label", "alt", "title", "placeholder"];

/// Words that stand together, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The nearest `lang`.
    pub language: String,
    /// The element that they stand in.
    pub element: String,
    pub words: String,
}

/// Every passage of a page, in order, what stands in attributes included.
pub fn passages(html: &str) -> Vec<Passage> {
    let mut found = Vec::new();
    let mut open: Vec<(String, String)> = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        add(&mut found, &open, &rest[..start]);
        let end = start + rest[start..].find('>').expect("a tag ends");
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        let name = tag.split([' ', '/', '\n']).find(|part| !part.is_empty()).unwrap_or_default().to_owned();
        if tag.starts_with('!') {
            continue;
        }
        if tag.starts_with('/') {
            let at = open.iter().rposition(|(other, _)| *other == name);
            open.truncate(at.unwrap_or(open.len()));
            continue;
        }
        let inherited = open.last().map_or("", |(_, language)| language.as_str());
        let language = attribute(tag, "lang").unwrap_or(inherited).to_owned();
        open.push((name.clone(), language));
        for spoken in SPOKEN.iter().filter_map(|spoken| attribute(tag, spoken)) {
            add(&mut found, &open, spoken);
        }
        if name == "script" || name == "style" {
            rest = rest.split_once(&format!("</{name}>")).map_or("", |(_, rest)| rest);
            open.pop();
        } else if VOID.contains(&name.as_str()) || tag.ends_with('/') {
            open.pop();
        }
    }
    found
}

fn add(found: &mut Vec<Passage>, open: &[(String, String)], words: &str) {
    let pairs = [("\u{2068}", ""), ("\u{2069}", ""), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
    let words = pairs.iter().fold(words.to_owned(), |words, (from, to)| words.replace(from, to));
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((element, language)) = open.last().filter(|_| !words.is_empty()) {
        found.push(Passage { language: language.clone(), element: element.clone(), words });
    }
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}
