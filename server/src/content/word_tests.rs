//! The words that are built in: what every language says, and how well it can be read.

use std::collections::BTreeSet;

use app::domain::audience::Audience;
use app::domain::reading_level::{ReadingCeiling, ReadingLevel};
use app::text::{SafetyTopic, Text};

use super::*;
use crate::oracles;
use crate::translations::too_long;

/// The files of a language that respondents read, as one.
fn respondents_text(tag: &str) -> String {
    let read = |file| LOCALES.get_file(format!("{tag}/{file}.ftl")).unwrap().contents_utf8().unwrap();
    ["interface", "about"].map(read).join("\n")
}

/// The messages of a language, each with the variables in it.
fn messages(tag: &str) -> BTreeMap<String, BTreeSet<String>> {
    let text = respondents_text(tag);
    let mut messages = BTreeMap::new();
    let mut current = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            current = line.split_once('=').map_or(line, |(key, _)| key).trim().to_owned();
        }
        let variables = line.split('$').skip(1).map(|rest| {
            rest.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_')).next().unwrap().to_owned()
        });
        messages.entry(current.clone()).or_insert_with(BTreeSet::new).extend(variables);
    }
    messages.remove("");
    messages
}

#[test]
fn every_language_says_everything_that_english_says_and_nothing_else() {
    let content = Content::load(None, "en").unwrap();
    let english = messages("en");
    assert!(english.len() > 100);
    for language in content.languages.iter() {
        let theirs = messages(&language.tag);
        let missing: Vec<_> = english.keys().filter(|key| !theirs.contains_key(*key)).collect();
        let added: Vec<_> = theirs.keys().filter(|key| !english.contains_key(*key)).collect();
        assert_eq!((missing, added), (Vec::new(), Vec::new()), "missing in {0}; only in {0}", language.tag);
        for (key, variables) in &english {
            assert_eq!(variables, &theirs[key], "the variables of {key} in {}", language.tag);
        }
    }
}

#[test]
fn every_manner_says_what_the_standard_one_says_and_nothing_else() {
    let content = Content::load(None, "en").unwrap();
    let mut forms = 0;
    for language in content.languages.iter() {
        for (id, wording) in &language.wordings {
            let standard = id.strip_suffix(".easy-read").map(|standard| &language.wordings[standard]);
            if let Some(standard) = standard {
                assert!(wording.keys().eq(standard.keys()), "{id} in {}", language.tag);
                forms += 1;
            }
        }
    }
    assert!(forms >= 9, "{forms} Easy Read forms");
    let of_help = content.questionnaires.iter().find(|questionnaire| questionnaire.id == "child-12-17-help").unwrap();
    let forms = forms_of(of_help, &content.languages);
    assert!(forms.contains_key("en") && forms.contains_key("en.easy-read") && !forms.contains_key("ar.easy-read"));
}

#[test]
fn every_english_form_can_be_read_by_whom_it_is_for() {
    let content = Content::load(None, "en").unwrap();
    let mut forms = 0;
    for questionnaire in &content.questionnaires {
        let ceiling = ReadingCeiling::of(questionnaire.audience);
        for (form, wording) in forms_of(questionnaire, &content.languages) {
            if form == "en" || form.starts_with("en.") {
                let level = ReadingLevel::of_questionnaire(questionnaire, &wording);
                assert!(level.is_within(ceiling), "{} {form}: {level:?}, of {ceiling:?}", questionnaire.id);
                forms += 1;
            }
        }
    }
    assert!(forms >= 19, "{forms} forms");
}

#[test]
fn help_can_be_read_by_each_audience_that_it_is_worded_for() {
    let content = Content::load(None, "en").unwrap();
    let english = Text::new(content.languages.source(), &content.languages);
    for audience in Audience::ALL {
        let is_for_child = matches!(audience, Audience::Child4To7 | Audience::Child8To11);
        let is_for_them = |key: &&&str| match **key {
            "help-tell" | "help-show" => is_for_child,
            key => key.ends_with(&format!("-{}", audience.code())),
        };
        let keys = SafetyTopic::Help.keys().iter().filter(is_for_them);
        let passages: Vec<String> = keys.map(|key| english.with(key, [("number", "999".into())])).collect();
        let level = ReadingLevel::of(passages.iter().map(String::as_str));
        let ceiling = ReadingCeiling::of(audience);
        assert!(level.is_within(ceiling), "{audience:?}: {level:?}, of {ceiling:?}");
        assert!(passages.len() >= if is_for_child { 10 } else { 1 }, "{audience:?}: {passages:?}");
    }
}

#[test]
fn no_words_are_too_long_in_any_language() {
    let files = language_files(None).unwrap();
    for (tag, translation) in &files {
        let too_long = too_long(&files["en"], translation).unwrap();
        assert!(too_long.is_empty(), "{tag}: {}", too_long[0]);
    }
}

#[test]
fn every_text_about_safety_is_said_and_every_text_about_help_is_one() {
    let english = messages("en");
    for key in SafetyTopic::ALL.into_iter().flat_map(SafetyTopic::keys) {
        assert!(english.contains_key(*key), "{key}");
    }
    // Labels that lead somewhere, and headings of pages.
    let labels = [
        "help-now",
        "help-title",
        "help-organisation",
        "help-window",
        "red-button-window",
        "red-button-title",
        "red-button-title-child-4-7",
        "red-button-try",
        "red-button-more",
        "shared-device-title",
        "shared-device-choose",
    ];
    for key in english.keys().filter(|key| !labels.contains(&key.as_str())) {
        let is_about_safety =
            ["help-", "start-help", "start-not-secret", "start-who-reads", "red-button-", "shared-device-"]
                .iter()
                .any(|beginning| key.starts_with(beginning));
        assert!(!is_about_safety || SafetyTopic::of(key).is_some(), "{key} is in no topic of app/src/text/safety.rs");
    }
}

/// What the oracle calls each number: tag, number, category.
fn plural_categories(text: &str) -> impl Iterator<Item = (&str, &str, &str)> {
    text.lines().skip(2).filter_map(|row| match row.split(',').collect::<Vec<_>>()[..] {
        [tag, number, category, _] => Some((tag, number, category)),
        _ => None,
    })
}

#[test]
fn every_language_counts_as_the_oracle_does() {
    let content = Content::load(None, "en").unwrap();
    let oracle = oracles::read("plural_rules.csv");
    let all = ["zero", "one", "two", "few", "many"].map(|form| format!("    [{form}] {form}\n")).concat();
    let interface = format!("n = {{ $n ->\n{all}   *[other] other\n}}\n");
    for language in content.languages.iter() {
        let manifest = "name = \"x\"\ndirection = \"ltr\"".to_owned();
        let source =
            LanguageSource { tag: language.tag.clone(), manifest, interface: interface.clone(), ..Default::default() };
        let languages = Languages::read(&[source], &language.tag).unwrap();
        let text = Text::new(languages.default(), &languages);
        let mut asked = 0;
        for (_, number, category) in plural_categories(&oracle).filter(|(tag, ..)| *tag == language.tag) {
            let value: f64 = number.parse().unwrap();
            assert_eq!(text.with("n", [("n", value.into())]), category, "{} in {}", number, language.tag);
            asked += 1;
        }
        assert!(asked > 40, "the oracle knows {}", language.tag);
    }
}

#[test]
fn every_choice_by_number_has_the_forms_that_the_oracle_gives_its_language() {
    let oracle = oracles::read("plural_rules.csv");
    let content = Content::load(None, "en").unwrap();
    for language in content.languages.iter() {
        let of_language = plural_categories(&oracle).filter(|(tag, ..)| *tag == language.tag);
        let needed: BTreeSet<&str> = of_language.map(|(_, _, category)| category).collect();
        let text = respondents_text(&language.tag);
        assert!(text.contains(" ->\n"), "{} has choices", language.tag);
        for choice in text.split(" ->\n").skip(1) {
            let named: BTreeSet<&str> = choice
                .lines()
                .map_while(|line| line.trim().trim_start_matches('*').strip_prefix('['))
                .filter_map(|form| form.split_once(']'))
                .map(|(form, _)| form)
                .collect();
            assert_eq!(named, needed, "{}: {choice}", language.tag);
        }
    }
}
