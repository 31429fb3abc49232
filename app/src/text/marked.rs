//! Words on a page that need not be in its language, and say so (3.1.2).

use std::sync::Arc;

use crate::domain::questionnaire::{Form, Wording};

use super::Text;

/// Words, with what marks their language where that is not the page's.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Marked {
    pub words: String,
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
}

/// Words in the language of the page.
impl From<String> for Marked {
    fn from(words: String) -> Self {
        Self { words, ..Self::default() }
    }
}

/// A message that may have such words in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub before: String,
    pub quoted: Option<Marked>,
    pub after: String,
}

impl From<String> for Message {
    fn from(words: String) -> Self {
        Self { before: words, quoted: None, after: String::new() }
    }
}

/// The words of a questionnaire on a page.
#[derive(Clone, Debug, Default)]
pub struct QuestionWords {
    pub wording: Arc<Wording>,
    /// For `lang` and `dir`; none where they are in the page's language.
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
    /// What their language calls itself.
    language: String,
}

impl QuestionWords {
    /// The words of a form on a page of this voice; none where the questionnaire has none at all.
    pub fn new(form: Option<Form<'_>>, page: &Text) -> Self {
        let Some(form) = form else { return Self::default() };
        let wording = Arc::clone(form.wording);
        if form.language == page.tag() {
            return Self { wording, ..Self::default() };
        }
        let lang = Some(form.language.to_owned());
        // Versions outlive the languages that Heard speaks.
        let (dir, language) = match page.languages().find(form.language) {
            Some(language) => (language.direction.code(), language.name.clone()),
            None => ("auto", form.language.to_owned()),
        };
        Self { wording, lang, dir: Some(dir), language }
    }

    pub fn find(&self, key: &str) -> Option<Marked> {
        self.wording.get(key).cloned().map(|words| self.mark(words))
    }

    /// The words of a key that every wording has.
    pub fn get(&self, key: &str) -> Marked {
        self.find(key).unwrap_or_default()
    }

    /// What their language calls itself, where it is not the page's.
    pub fn other_language(&self) -> Option<Marked> {
        self.lang.is_some().then(|| self.mark(self.language.clone()))
    }

    fn mark(&self, words: String) -> Marked {
        Marked { words, lang: self.lang.clone(), dir: self.dir }
    }
}
