//! Every parser of our own, each as a function of bytes that must not panic, and that checks what it can of what comes out.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use app::domain::comfort::Comfort;
use app::domain::quarter::Quarter;
use app::domain::questionnaire::Questionnaire;
use app::domain::symbol::Symbol;
use app::text::{Language, LanguageSource, Reviews, read_wording};
use chrono::NaiveDate;
use server::config::{Flags, Settings};
use server::content::{Content, WORDS};
use server::network::Network;
use server::random::Random;
use server::sealing::{ACCESS_CODE_WORDS, RECEIPT_WORDS, ServerKey, Token, Words};
use server::services::{measures, reference};
use server::translations::{messages, read_po, reviews_in_force, written};

/// A parser, with something that it understands.
pub struct Target {
    pub name: &'static str,
    pub understood: fn() -> Vec<String>,
    pub parse: fn(&[u8]),
}

/// Every one of them.
pub const TARGETS: [Target; 15] = [
    Target { name: "words", understood: some_words, parse: words },
    Target { name: "token", understood: some_tokens, parse: token },
    Target { name: "server_key", understood: some_tokens, parse: server_key },
    Target { name: "comfort", understood: some_comfort, parse: comfort },
    Target { name: "accept_language", understood: some_languages, parse: accept_language },
    Target { name: "forms", understood: some_forms, parse: forms },
    Target { name: "quarter", understood: || vec!["2026-Q3".to_owned()], parse: quarter },
    Target { name: "network", understood: some_networks, parse: network },
    Target { name: "symbol", understood: some_symbols, parse: symbol },
    Target { name: "settings", understood: some_settings, parse: settings },
    Target { name: "questionnaire", understood: some_questionnaires, parse: questionnaire },
    Target { name: "wording", understood: some_wordings, parse: wording },
    Target { name: "language", understood: some_wordings, parse: language },
    Target { name: "csv", understood: some_csv, parse: csv },
    Target { name: "po", understood: some_po, parse: po },
];

static CONTENT: LazyLock<Content> = LazyLock::new(|| Content::load(None, "en").expect("the content"));
static LIST: LazyLock<Words> = LazyLock::new(|| Words::read(WORDS).expect("the words"));

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn some_words() -> Vec<String> {
    let random = Random::seeded(1);
    [ACCESS_CODE_WORDS, RECEIPT_WORDS].iter().map(|count| LIST.draw(*count, &random)).collect()
}

/// What is understood is so many words of the list, and understood again as the same.
fn words(bytes: &[u8]) {
    for count in [ACCESS_CODE_WORDS, RECEIPT_WORDS] {
        if let Some(understood) = LIST.understand(&text(bytes), count) {
            let words: Vec<&str> = understood.split(' ').collect();
            assert_eq!(words.len(), count);
            assert!(words.iter().all(|word| WORDS.lines().any(|line| line == *word)), "{understood}");
            assert_eq!(LIST.understand(&understood, count).as_ref(), Some(&understood));
        }
    }
}

fn some_tokens() -> Vec<String> {
    vec![Token::new(&Random::seeded(1)).text()]
}

/// A cookie is a token or nothing; and what it did not seal it does not open.
fn token(bytes: &[u8]) {
    let token = Token::parse(&text(bytes)).unwrap_or_else(|| Token::new(&Random::seeded(1)));
    assert!(Token::parse(&token.text()).is_some_and(|again| again == token));
    assert!(token.open::<serde_json::Value>("draft", bytes).is_err());
}

fn server_key(bytes: &[u8]) {
    if let Ok(key) = ServerKey::parse(&text(bytes)) {
        assert_ne!(key.hash_code("a"), key.hash_receipt("a", 0));
    }
}

fn some_comfort() -> Vec<String> {
    vec![Comfort::default().cookie_value()]
}

/// Whatever is in the cookie, what is made of it is understood as the same.
fn comfort(bytes: &[u8]) {
    let comfort = Comfort::from_cookie_value(&text(bytes));
    assert_eq!(Comfort::from_cookie_value(&comfort.cookie_value()), comfort);
}

fn some_languages() -> Vec<String> {
    vec!["cy, ar;q=0.8, en-GB;q=0.7, *;q=0.1".to_owned(), "pt-BR,ckb;q=0.9".to_owned()]
}

fn accept_language(bytes: &[u8]) {
    let chosen = CONTENT.languages.negotiate(&text(bytes));
    assert!(CONTENT.languages.find(&chosen.tag).is_some());
    assert!(Path::new(&chosen.tag).components().count() == 1);
}

fn some_forms() -> Vec<String> {
    let filled = |questionnaire: &Questionnaire| {
        let items = questionnaire.items().map(|item| (&item.id, &questionnaire.options_of(item)[0].id));
        form_urlencoded::Serializer::new(String::new()).extend_pairs(items).finish()
    };
    CONTENT.questionnaires.iter().map(filled).collect()
}

/// What is accepted is an answer to each question that is asked, among those that are offered.
fn forms(bytes: &[u8]) {
    let form: Vec<(String, String)> = form_urlencoded::parse(bytes).into_owned().collect();
    for questionnaire in &CONTENT.questionnaires {
        for section in &questionnaire.sections {
            let Ok(answers) = questionnaire.read_section(section, &form) else { continue };
            for item in &section.items {
                let code = answers[&item.id].code();
                let is_offered = questionnaire.options_of(item).iter().any(|option| option.id == code);
                assert!(is_offered || code == "dont-know" || code == "not-said", "{code}");
            }
        }
        let _ = questionnaire.read_about_you(&form);
    }
}

fn quarter(bytes: &[u8]) {
    if let Ok(quarter) = text(bytes).parse::<Quarter>() {
        assert!(quarter.first_day() < quarter.last_day() && quarter < quarter.next());
        assert_eq!(quarter.to_string().parse::<Quarter>().ok(), Some(quarter));
    }
}

fn some_networks() -> Vec<String> {
    ["10.0.0.0/8", "192.0.2.7", "2001:db8::/64", "::ffff:10.0.0.1"].map(str::to_owned).to_vec()
}

fn network(bytes: &[u8]) {
    if let Ok(network) = text(bytes).parse::<Network>() {
        let _ = (network.site(), network.contains(std::net::Ipv4Addr::LOCALHOST.into()));
    }
}

fn some_symbols() -> Vec<String> {
    vec![r##"<svg viewBox="0 0 24 24"><g fill="#000"><path d="M0 0h24v24H0z"/></g></svg>"##.to_owned()]
}

/// What gets into a page calls nothing, and brings no script.
fn symbol(bytes: &[u8]) {
    if let Ok(Symbol { view_box, drawing }) = Symbol::read(&text(bytes)) {
        let all = format!("{view_box}{drawing}").to_ascii_lowercase();
        for refused in ["<script", "url(", "javascript:", "href", "onload", "&", "<style", "<image", "<foreignobject"] {
            assert!(!all.contains(refused), "{refused}: {all}");
        }
        assert!(!view_box.contains('"'), "{view_box}");
    }
}

fn some_settings() -> Vec<String> {
    vec![
        "listen = '127.0.0.1:3000'\ntime_zone = 'Europe/London'\ntrusted_proxies = ['10.0.0.0/8']\n[drafts]\nhours = 20".to_owned(),
        "[limits]\nconnections = 1000\n[targets]\nA-CYP-03 = 75\n'A-CYP-03/parent' = 80\n[disclosure_control]\nthreshold = 5".to_owned(),
    ]
}

/// What is accepted keeps what is promised.
fn settings(bytes: &[u8]) {
    let settings = in_a_file(bytes, |path| Settings::load(&Flags { file: Some(path.to_owned()), ..Flags::default() }));
    if let Ok(settings) = settings {
        assert!(
            settings.disclosure_control.rules().threshold >= 5
                && settings.disclosure_control.rules().minimum_base >= 10
        );
        assert!((2..=20).contains(&settings.drafts.hours) && (2..=31).contains(&settings.drafts.kept_days));
        let _ = (settings.origin(), settings.database_address(), settings.is_https());
    }
}

fn in_a_file<T>(bytes: &[u8], read: impl FnOnce(&Path) -> T) -> T {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("file.toml");
    std::fs::write(&path, bytes).expect("a file");
    read(&path)
}

fn some_questionnaires() -> Vec<String> {
    vec![include_str!("../load/content/questionnaires/ten.toml").to_owned()]
}

fn questionnaire(bytes: &[u8]) {
    if let Ok(questionnaire) = toml::from_str::<Questionnaire>(&text(bytes)) {
        for item in questionnaire.items() {
            let _ = questionnaire.options_of(item);
        }
        let _ = questionnaire.first_incomplete(&BTreeMap::new());
    }
}

fn some_wordings() -> Vec<String> {
    vec![
        include_str!("../load/content/locales/en/questionnaires/ten.ftl").to_owned(),
        "# a comment\ncount = { $count ->\n    [one] One\n   *[other] { $count } words\n}\nword = Word { -term }\n-term = Term\n"
            .to_owned(),
    ]
}

fn wording(bytes: &[u8]) {
    let text = text(bytes);
    let _ = read_wording(&"ar".parse().expect("a tag"), &text);
    if let Ok(found) = messages("file.ftl", &text) {
        let words: BTreeMap<String, String> =
            found.iter().map(|message| (message.key.clone(), "New words".to_owned())).collect();
        // What a translator sent goes into the file as it was, or is refused.
        if let Ok(written) = written("file.ftl", &text, &words) {
            assert!(messages("file.ftl", &written).is_ok(), "{written}");
        }
    }
    let files = BTreeMap::from([("file.ftl".to_owned(), text.clone())]);
    let _ = reviews_in_force(&text, &files, &files);
}

/// A language with anything for its tag, its manifest and its words.
fn language(bytes: &[u8]) {
    let text = text(bytes);
    let (tag, rest) = text.split_once('\n').unwrap_or((&text, ""));
    let _ = Language::read(&LanguageSource {
        tag: tag.to_owned(),
        manifest: rest.to_owned(),
        interface: rest.to_owned(),
        about: String::new(),
        staff: String::new(),
        questionnaires: BTreeMap::from([("ten".to_owned(), rest.to_owned())]),
        reviews: Reviews::default(),
    });
}

fn some_csv() -> Vec<String> {
    vec![
        format!("{}\nA-CYP-01,Visits,performance,percent,up,2026-Q1,71.5,20,\"a, \"\"note\"\"\"\n", measures::COLUMNS),
        reference::example(&reference::Known::default()),
    ]
}

fn csv(bytes: &[u8]) {
    let (text, today) = (text(bytes), NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day"));
    let _ = measures::read(&text, &CONTENT.framework, Quarter::of(today));
    let _ = reference::read(&text, &reference::Known::default(), today);
}

fn some_po() -> Vec<String> {
    vec![
        "msgid \"\"\nmsgstr \"\"\n\"Language: pl\\n\"\n\n#, fuzzy\nmsgctxt \"interface.ftl: send\"\nmsgid \"Send\"\nmsgstr \"Wy\u{15b}lij\"\n"
            .to_owned(),
    ]
}

fn po(bytes: &[u8]) {
    let _ = in_a_file(bytes, read_po);
}
