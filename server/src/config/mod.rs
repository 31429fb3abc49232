//! Settings: from `heard.toml`, the environment and flags, in that order of growing strength, and checked at the start.

mod faults;
mod operation;
mod retention;
mod targets;

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use chrono::{Months, NaiveDate};
use chrono_tz::Tz;
use config::{Config, Environment, File};
use serde::{Deserialize, Deserializer};
use validator::{Validate, ValidationError};

use crate::disclosure_control::{BASE_STEP, Rules};
use crate::network::{Network, networks};

pub use faults::Faults;
pub use operation::{Limits, Log, LogFormat, MetricsSettings, Stop, Tls};
pub use retention::Retention;
pub use targets::Targets;

/// Names in the environment that are no settings: builds and tests use them. Any other that begins so and is no setting is
/// told as a mistake.
const FOR_BUILDS_AND_TESTS: [&str; 8] = [
    "HEARD_ALL_LANGUAGES",
    "HEARD_CI",
    "HEARD_FAULTS",
    "HEARD_ISLANDS",
    "HEARD_NODE_MODULES",
    "HEARD_ORACLES",
    "HEARD_PARTNERSHIPS",
    "HEARD_SCREENSHOTS",
];

/// What can be wrong with the settings. Every fault is told at once.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    #[error("the settings cannot be read")]
    Read(#[from] config::ConfigError),
    #[error("the settings are wrong:{0}")]
    Wrong(Faults),
}

/// Settings, with the defaults of North East Lincolnshire.
#[derive(Clone, Debug, Deserialize, Validate)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// The address and port to listen on.
    pub listen: String,
    /// Where the database file and the server's key are.
    pub data_dir: PathBuf,
    /// `sqlite:PATH` or `postgres://...`; by default a file in `data_dir`.
    pub database: Option<String>,
    /// How browsers reach this server; by default what it listens on. With https, cookies are for https alone.
    #[validate(url, custom(function = "is_web_address"))]
    pub public_url: Option<String>,
    /// Proxies in front of this server, whose word is taken for where a request comes from (`X-Forwarded-For`). None by
    /// default.
    #[serde(deserialize_with = "networks")]
    pub trusted_proxies: Vec<Network>,
    /// The server's key, where several servers share one; by default a file in `data_dir`.
    pub key: Option<String>,
    /// A folder with more content: `locales/`, `questionnaires/`, laid over what is built in.
    pub content_dir: Option<PathBuf>,
    /// A folder with the fonts for PDFs; by default those of the machine.
    pub fonts_dir: Option<PathBuf>,
    /// The language that others fall back to.
    pub default_language: String,
    /// The clock by which a day ends.
    pub time_zone: Tz,
    #[validate(nested)]
    pub organisation: Organisation,
    #[validate(nested)]
    pub help: HelpLines,
    /// Where "Exit this page" leads.
    #[validate(url, custom(function = "is_web_address"))]
    pub leave_to: String,
    #[validate(nested)]
    pub disclosure_control: DisclosureControl,
    #[validate(nested)]
    pub drafts: Drafts,
    #[validate(nested)]
    pub releases: Releases,
    #[validate(nested)]
    pub retention: Retention,
    #[validate(nested)]
    pub languages: LanguageSettings,
    /// Statements that the source breaks off, as the partnership completed them: id to text.
    pub completed_statements: std::collections::BTreeMap<String, String>,
    #[validate(nested)]
    pub targets: Targets,
    #[validate(nested)]
    pub limits: Limits,
    #[validate(nested)]
    pub stop: Stop,
    #[validate(nested)]
    pub log: Log,
    #[validate(nested)]
    pub metrics: MetricsSettings,
    #[validate(nested)]
    pub tls: Option<Tls>,
}

/// A link that a page shows leads to a page: no other scheme, such as one that runs a script.
fn is_web_address(text: &str) -> Result<(), ValidationError> {
    let holds = text.starts_with("https://") || text.starts_with("http://");
    if holds { Ok(()) } else { Err(ValidationError::new("must begin with https:// or http://")) }
}

/// Who runs this service.
#[derive(Clone, Debug, Deserialize, Validate)]
#[serde(deny_unknown_fields, default)]
pub struct Organisation {
    #[validate(length(min = 1, max = 200))]
    pub name: String,
    #[validate(url, custom(function = "is_web_address"))]
    pub website: String,
    /// Where people write about this service: their data, a complaint, a page that they cannot use. Without one, pages lead
    /// to the website.
    #[validate(email)]
    pub contact_email: Option<String>,
    /// The data protection officer, and how to reach them, in words.
    #[validate(length(min = 1, max = 300))]
    pub data_protection_officer: Option<String>,
}

/// Who can help now. Numbers are dialled as they stand here.
#[derive(Clone, Debug, Deserialize, Validate)]
#[serde(deny_unknown_fields, default)]
pub struct HelpLines {
    /// Police, fire, ambulance.
    #[validate(length(min = 2, max = 20))]
    pub emergency: String,
    /// Where the same is reached in British Sign Language, by video.
    #[validate(url, custom(function = "is_web_address"))]
    pub emergency_sign_website: String,
    #[validate(length(min = 2, max = 20))]
    pub childline: String,
    #[validate(url, custom(function = "is_web_address"))]
    pub childline_website: String,
    /// A text line for young people.
    #[validate(length(min = 2, max = 20))]
    pub text_line: String,
    /// The local children's services.
    #[validate(length(min = 2, max = 30))]
    pub front_door: String,
    /// When a person last checked these numbers; staff are reminded without it, and a year after it.
    #[serde(deserialize_with = "day")]
    pub checked_on: Option<NaiveDate>,
}

/// Reads a day.
fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    let Some(text) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
    let wrong = |_| serde::de::Error::custom(format!("{text:?} is no day; write one as in \"2026-11-23\""));
    text.trim().parse().map(Some).map_err(wrong)
}

/// Numbers change: after so many months somebody checks them again.
const MONTHS_BETWEEN_CHECKS: Months = Months::new(12);

impl HelpLines {
    /// Whether it is time to check the numbers.
    pub fn are_due(&self, today: NaiveDate) -> bool {
        self.checked_on.is_none_or(|day| day + MONTHS_BETWEEN_CHECKS < today)
    }
}

/// What keeps figures from naming people. The floors are those of the design.
#[derive(Clone, Debug, Deserialize, Validate)]
#[serde(deny_unknown_fields, default)]
#[validate(schema(
    function = "is_coherent",
    message = "minimum_base is at least twice the threshold, and a multiple of 5"
))]
pub struct DisclosureControl {
    /// An outcome with fewer respondents than this hides the figure.
    #[validate(range(min = 5))]
    pub threshold: i64,
    /// A base below this hides the figure.
    #[validate(range(min = 10))]
    pub minimum_base: i64,
}

impl DisclosureControl {
    /// As disclosure control takes them.
    pub fn rules(&self) -> Rules {
        Rules { threshold: self.threshold, minimum_base: self.minimum_base }
    }
}

/// Below twice the threshold no figure could be shown; and only from a multiple of five on can several bases lie behind
/// each that is shown (`disclosure_control`).
fn is_coherent(rules: &DisclosureControl) -> Result<(), ValidationError> {
    let holds = rules.minimum_base >= 2 * rules.threshold && rules.minimum_base % BASE_STEP == 0;
    if holds { Ok(()) } else { Err(ValidationError::new("incoherent")) }
}

/// Unfinished answers.
#[derive(Clone, Debug, Deserialize, Validate)]
#[serde(deny_unknown_fields, default)]
pub struct Drafts {
    /// How long they are kept.
    #[validate(range(min = 2, max = 20))]
    pub hours: i64,
    /// How long they are kept for who asks for it: until the end of the day before this many days have passed.
    #[validate(range(min = 2, max = 31))]
    pub kept_days: i64,
}

/// Releases of figures.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(deny_unknown_fields, default)]
pub struct Releases {
    /// For trying Heard out: a release may be cut on any day, and respondents are told so instead of a date until which
    /// they can take their answers back.
    pub may_be_cut_early: bool,
}

/// How far translations are trusted.
#[derive(Clone, Debug, Default, Deserialize, Validate)]
#[serde(deny_unknown_fields, default)]
pub struct LanguageSettings {
    /// Whether texts on which safety depends are shown in a language in which no person has reviewed them. Otherwise they
    /// are in English there.
    pub unreviewed_safety_texts: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            listen: "127.0.0.1:3000".to_owned(),
            data_dir: PathBuf::from("data"),
            database: None,
            public_url: None,
            trusted_proxies: Vec::new(),
            key: None,
            content_dir: None,
            fonts_dir: None,
            default_language: "en".to_owned(),
            time_zone: chrono_tz::Europe::London,
            organisation: Organisation::default(),
            help: HelpLines::default(),
            leave_to: "https://www.bbc.co.uk/weather".to_owned(),
            disclosure_control: DisclosureControl::default(),
            drafts: Drafts::default(),
            releases: Releases::default(),
            retention: Retention::default(),
            languages: LanguageSettings::default(),
            completed_statements: std::collections::BTreeMap::new(),
            targets: Targets::default(),
            limits: Limits::default(),
            stop: Stop::default(),
            log: Log::default(),
            metrics: MetricsSettings::default(),
            tls: None,
        }
    }
}

impl Default for Organisation {
    fn default() -> Self {
        Self {
            name: "North East Lincolnshire Safeguarding Children Partnership".to_owned(),
            website: "https://www.safernel.co.uk".to_owned(),
            contact_email: None,
            data_protection_officer: None,
        }
    }
}

impl Default for HelpLines {
    fn default() -> Self {
        Self {
            emergency: "999".to_owned(),
            emergency_sign_website: "https://999bsl.co.uk".to_owned(),
            childline: "0800 1111".to_owned(),
            childline_website: "https://www.childline.org.uk".to_owned(),
            text_line: "85258".to_owned(),
            front_door: "01472 326292".to_owned(),
            checked_on: None,
        }
    }
}

impl Default for DisclosureControl {
    fn default() -> Self {
        Self { threshold: 5, minimum_base: 10 }
    }
}

impl Default for Drafts {
    fn default() -> Self {
        Self { hours: 20, kept_days: 14 }
    }
}

/// Settings that were given as flags.
#[derive(Clone, Debug, Default)]
pub struct Flags {
    pub file: Option<PathBuf>,
    pub listen: Option<String>,
    pub data_dir: Option<PathBuf>,
    pub database: Option<String>,
    pub public_url: Option<String>,
}

impl Settings {
    /// Reads the settings and checks them.
    ///
    /// # Errors
    /// When a file cannot be read; when values cannot, or are out of bounds: all of them at once.
    pub fn load(flags: &Flags) -> Result<Self, SettingsError> {
        let environment = std::env::vars().filter(|(name, _)| !FOR_BUILDS_AND_TESTS.contains(&name.as_str())).collect();
        Self::from_sources(flags, environment)
    }

    fn from_sources(flags: &Flags, environment: HashMap<String, String>) -> Result<Self, SettingsError> {
        let file = match &flags.file {
            Some(path) => File::from(path.as_path()).required(true),
            None => File::from(Path::new("heard.toml")).required(false),
        };
        let data_dir = flags.data_dir.as_ref().map(|path| path.display().to_string());
        let environment = Environment::with_prefix("HEARD")
            .prefix_separator("_")
            .separator("__")
            .ignore_empty(true)
            .source(Some(environment));
        let given = Config::builder()
            .add_source(file)
            .add_source(environment)
            .set_override_option("listen", flags.listen.clone())?
            .set_override_option("data_dir", data_dir)?
            .set_override_option("database", flags.database.clone())?
            .set_override_option("public_url", flags.public_url.clone())?
            .build()?;
        let (settings, mut faults) = Faults::read(given.cache);
        if let Err(errors) = settings.validate() {
            faults.add(&errors);
        }
        if faults.is_empty() { Ok(settings) } else { Err(SettingsError::Wrong(faults)) }
    }

    /// The database's address.
    pub fn database_address(&self) -> String {
        self.database.clone().unwrap_or_else(|| format!("sqlite:{}", self.data_dir.join("heard.db").display()))
    }

    /// How browsers reach this server, without a slash at the end.
    pub fn origin(&self) -> String {
        let scheme = if self.tls.is_some() { "https" } else { "http" };
        let origin = self.public_url.clone().unwrap_or_else(|| format!("{scheme}://{}", self.listen));
        origin.trim_end_matches('/').to_owned()
    }

    /// Whether browsers come by https.
    pub fn is_https(&self) -> bool {
        self.origin().starts_with("https://")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_telephone_number_in_the_environment_keeps_its_zero() {
        let text = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let environment = [text("HEARD_HELP__FRONT_DOOR", "01472326292"), text("HEARD_DRAFTS__HOURS", "10")];
        let settings = Settings::from_sources(&Flags::default(), environment.into_iter().collect()).unwrap();
        assert_eq!(settings.help.front_door, "01472326292");
        assert_eq!(settings.drafts.hours, 10);
    }

    #[test]
    fn proxies_are_named_in_one_text_and_a_mistake_in_it_is_told() {
        let from = |text: &str| {
            let environment = HashMap::from([("HEARD_TRUSTED_PROXIES".to_owned(), text.to_owned())]);
            Settings::from_sources(&Flags::default(), environment)
        };
        let proxies = from("10.0.0.0/8, 2001:db8::1").unwrap().trusted_proxies;
        assert_eq!(proxies, ["10.0.0.0/8", "2001:db8::1"].map(|text| text.parse().unwrap()));
        assert_eq!(Settings::default().trusted_proxies, []);
        let message = from("10.0.0.0/8, proxy").unwrap_err().to_string();
        assert!(
            message.contains("trusted_proxies cannot be read") && message.contains("\"proxy\" is no address"),
            "{message}"
        );
    }

    #[test]
    fn every_fault_is_told_in_a_sentence_and_none_hides_another() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("heard.toml");
        let wrong = "default_language = 7\nlisten = ['a']\nspeed = 3\n[help]\nchecked_on = 'May'\nchildline = '1'\n\
                     [drafts]\nhours = 99\nkept_days = 'long'\n[disclosure_control]\nthreshold = 20\nminimum_base = 'ten'\n\
                     [retention]\nanswers_years = 5\ncounts_years = 4\n[releases]\nmay_be_cut_early = 'perhaps'\n\
                     [log]\nformat = 'xml'\n[tls]\nkey = 'key.pem'\n[targets]\nA-CYP-03 = 100\n[metrics]\nlisten = 'here'\n";
        std::fs::write(&file, wrong).unwrap();
        let flags = Flags { file: Some(file), ..Flags::default() };
        let message = Settings::from_sources(&flags, HashMap::new()).unwrap_err().to_string();
        for sentence in [
            "listen must be a text, and is a list",
            "speed is no setting; here stands ",
            "help.checked_on cannot be read: \"May\" is no day; write one as in \"2026-11-23\"",
            "help.childline must be from 2 to 20 characters long",
            "drafts.hours must be from 2 to 20, and is 99",
            "drafts.kept_days must be a whole number, and is \"long\"",
            "disclosure_control.minimum_base must be a whole number, and is \"ten\"",
            "retention: counts_years is not shorter than answers_years",
            "releases.may_be_cut_early must be true or false, and is \"perhaps\"",
            "log.format cannot be read: \"xml\" is neither text nor json",
            "tls lacks certificate",
            "targets: each is a whole percentage from 1 to 99",
            "metrics.listen cannot be read: invalid socket address syntax",
        ] {
            assert!(message.lines().any(|line| line.trim().starts_with(sentence)), "{sentence}: {message}");
        }
        assert!(!message.contains("at least twice"), "nobody knows that: {message}");
    }

    #[test]
    fn links_lead_to_pages() {
        for address in ["javascript:alert(1)", "data:text/html,x", "news"] {
            assert!(Settings { leave_to: address.to_owned(), ..Settings::default() }.validate().is_err(), "{address}");
        }
    }

    #[test]
    fn who_is_responsible_can_be_written_to() {
        let mut settings = Settings::default();
        for (address, holds) in [("voices@example.org", true), ("voices", false), ("a@b.org?cc=x@y.org", false)] {
            settings.organisation.contact_email = Some(address.to_owned());
            assert_eq!(settings.validate().is_ok(), holds, "{address}");
        }
    }

    #[test]
    fn disclosure_control_cannot_be_set_below_its_floors() {
        let mut settings = Settings::default();
        assert!(settings.validate().is_ok());
        settings.disclosure_control.threshold = 4;
        settings.disclosure_control.minimum_base = 9;
        let message = settings.validate().unwrap_err().to_string();
        assert!(message.contains("threshold") && message.contains("minimum_base"), "all faults at once: {message}");
        for (threshold, minimum_base, holds) in [(5, 10, true), (5, 12, false), (8, 15, false), (8, 20, true)] {
            settings.disclosure_control = DisclosureControl { threshold, minimum_base };
            assert_eq!(settings.validate().is_ok(), holds, "{threshold} and {minimum_base}");
        }
    }
}
