//! What somebody who answers wants to say, in their language.

use std::sync::Arc;

use app::domain::audience::Audience;
use app::domain::collection::{Access, Collection};
use app::domain::manner::Manner;
use app::domain::questionnaire::{Item, Questionnaire, QuestionnaireVersion, Section, keys};
use app::text::Text;
use server::store::tallies::Counted;
use tests::new_collection;

use crate::browser::Browser;
use crate::find::as_read;
use crate::site::Site;

/// Somebody who answers.
pub struct Respondent<'a> {
    pub browser: &'a Browser,
    pub site: &'a Site,
    pub text: Text,
    pub collection: Collection,
    version: Arc<QuestionnaireVersion>,
    manner: Manner,
    /// Whether their pages are looked at on the way.
    is_looking: bool,
}

impl<'a> Respondent<'a> {
    /// Somebody who reads a language, and what they will answer.
    pub async fn of(site: &'a Site, browser: &'a Browser, language: &str, collection: Collection) -> Self {
        let state = &site.service.state;
        let text = Text::new(state.languages.find(language).expect("a language"), &state.languages);
        let version = state.questionnaire(&collection.questionnaire, collection.version).await.expect("a version");
        Self { browser, site, text, collection, version, manner: Manner::Standard, is_looking: false }
    }

    /// The same person, who reads in this manner.
    pub fn reading(self, manner: Manner) -> Self {
        Self { manner, ..self }
    }

    pub fn manner(&self) -> Manner {
        self.manner
    }

    /// The same person, whose pages are looked at on the way.
    pub fn looking(self) -> Self {
        Self { is_looking: true, ..self }
    }

    /// Looks at the page, for whom that is wanted.
    pub async fn look(&self, name: &str) {
        if self.is_looking {
            self.browser.inspect(&format!("{}-{}-{name}", self.text.tag(), self.questionnaire().id)).await;
        }
    }

    /// Chooses their manner under "Display", as anybody can before they begin.
    pub async fn choose_manner(&self) {
        self.browser.go(&format!("/{}/comfort", self.text.tag())).await;
        let label = self.says(&format!("comfort-manner-{}", self.manner.code()));
        self.browser.click(&self.browser.choice(&self.says("comfort-manner"), &label).await).await;
        self.browser.follow(self.browser.button(&self.says("comfort-save")).await).await;
    }

    /// The same, for a new collection with an open link.
    pub async fn of_new(site: &'a Site, browser: &'a Browser, language: &str) -> Self {
        let collection = site.service.collection(Access::Open).await;
        Self::of(site, browser, language, collection).await
    }

    /// The same, for a new collection of a questionnaire with an open link.
    pub async fn of_questionnaire(site: &'a Site, browser: &'a Browser, language: &str, questionnaire: &str) -> Self {
        let collection = site.service.collection_of(new_collection(questionnaire)).await;
        Self::of(site, browser, language, collection).await
    }

    /// What the interface says.
    pub fn says(&self, key: &str) -> String {
        as_read(&self.text.get_for(Some(self.questionnaire().audience), key))
    }

    pub fn questionnaire(&self) -> &Questionnaire {
        &self.version.questionnaire
    }

    /// The words of the questionnaire.
    fn words(&self, key: &str) -> String {
        let form = self.version.words(self.text.tag(), self.manner).expect("the questionnaire has words");
        as_read(form.wording.get(key).unwrap_or_else(|| panic!("there are no words for {key}")))
    }

    pub fn title(&self) -> String {
        self.words(keys::TITLE)
    }

    pub fn section_title(&self, section: &Section) -> String {
        self.words(&keys::section(section))
    }

    pub fn question(&self, item: &Item) -> String {
        self.words(&keys::item(item))
    }

    /// The answers that can be chosen, in their order.
    pub fn choices(&self, item: &Item) -> Vec<String> {
        let scale = self.questionnaire().scale(&item.scale).expect("a scale");
        let options = scale.options.iter().map(|option| self.words(&keys::option(scale, option)));
        options.chain([self.says("dont-know"), self.says("not-said")]).collect()
    }

    /// The place of the answer that they give: every place comes up, also "I don't know" and "I don't want to say". They
    /// have a social worker, so that every section is asked; they feel unsafe, so that help is offered.
    pub fn place_of_answer(&self, item: &Item) -> usize {
        match item.id.as_str() {
            "has-social-worker" => 0,
            "safe-where-i-live" => 3,
            _ => {
                let number = self.questionnaire().items().position(|other| other.id == item.id).expect("an item");
                number % self.choices(item).len()
            }
        }
    }

    pub fn answer(&self, item: &Item) -> String {
        self.choices(item).swap_remove(self.place_of_answer(item))
    }

    /// The path of a page of the collection.
    pub fn path(&self, page: &str) -> String {
        format!("/{}/q/{}{page}", self.text.tag(), self.collection.id)
    }

    /// Goes from the first page of a collection past the red button to the first question.
    pub async fn begin(&self) {
        self.browser.follow(self.browser.link(&self.says("start-now")).await).await;
        self.browser.expect_heading(&self.says("red-button-title")).await;
        self.browser.inspect("red-button").await;
        self.browser.follow(self.browser.link(&self.says("go-on")).await).await;
    }

    /// Chooses answers to a section by pointing.
    pub async fn choose(&self, section: &Section) {
        for item in &section.items {
            self.choose_one(item, &self.answer(item)).await;
        }
    }

    /// Chooses an answer by pointing.
    pub async fn choose_one(&self, item: &Item, answer: &str) {
        let label = self.browser.choice(&self.question(item), answer).await;
        self.browser.click(&label).await;
        assert!(self.browser.control(&label).await.is_selected().await.expect("it is a radio button"), "{answer}");
    }

    /// Presses the button of a section.
    pub async fn go_on(&self) {
        self.browser.follow(self.browser.button(&self.says(self.go_on_label())).await).await;
    }

    /// What the button of a section says, as a Fluent key.
    pub fn go_on_label(&self) -> &'static str {
        let is_youngest = self.questionnaire().audience == Audience::Child4To7;
        if is_youngest { "go-on" } else { "save-and-continue" }
    }

    /// The section that is asked on the page; none on the page on which answers are checked.
    pub async fn section_asked(&self) -> Option<Section> {
        let path = self.browser.path().await;
        let number = path.rsplit('/').next().filter(|number| *number != "check")?;
        Some(self.questionnaire().section_at(number).expect("a section").clone())
    }

    /// Goes on from the check, past the questions about the respondent where there are any, and sends.
    pub async fn send(&self) {
        if self.questionnaire().about_you.is_some() {
            self.browser.follow(self.browser.link(&self.says("check-continue")).await).await;
            self.browser.inspect("about-you").await;
        }
        self.browser.follow(self.browser.button(&self.says("check-send")).await).await;
    }

    /// What the page of a section is headed: its title, or where it has none, its only question.
    pub fn heading(&self, section: &Section) -> String {
        let form = self.version.words(self.text.tag(), self.manner).expect("the questionnaire has words");
        let title = form.wording.get(&keys::section(section));
        title.map_or_else(|| self.question(&section.items[0]), |title| as_read(title))
    }

    /// The questions and answers that stand on the page.
    pub async fn answers_on_page(&self) -> Vec<(String, String)> {
        let script = r#"
            const turns = [...document.querySelectorAll("main dl > div")];
            return turns.map((turn) => [turn.querySelector("dt"), turn.querySelector("dd > span")].map((e) => e.innerText));"#;
        let turns: Vec<(String, String)> =
            serde_json::from_value(self.browser.run(script, vec![]).await).expect("questions and answers");
        turns.iter().map(|(question, answer)| (as_read(question), as_read(answer))).collect()
    }

    /// What is to stand there, with one answer changed.
    pub fn all_answers(&self, changed: &Item, to: &str) -> Vec<(String, String)> {
        let answer = |item: &Item| if item.id == changed.id { to.to_owned() } else { self.answer(item) };
        self.questionnaire().items().map(|item| (self.question(item), answer(item))).collect()
    }

    /// The words of the receipt on the page.
    pub async fn receipt(&self) -> String {
        let script = r#"
            const list = document.querySelector("main ol[lang=en][dir=ltr]");
            return [...list.children].map((word) => word.innerText.trim()).join(" ");"#;
        let words = self.browser.run(script, vec![]).await;
        let words = words.as_str().expect("a list of words").to_owned();
        assert_eq!(words.split(' ').filter(|word| !word.is_empty()).count(), 7, "{words:?}");
        words
    }

    /// Asserts that exactly one response is counted: once for everything that was asked.
    pub async fn is_counted_once(&self) {
        assert_eq!(self.site.responses(&self.collection.id).await, 1);
        let tallies = self.site.counted(Counted::Items).await;
        assert_eq!(tallies.len(), self.questionnaire().items().count());
        assert!(tallies.iter().all(|tally| tally.responses == 1), "{tallies:?}");
    }

    /// Asserts that nothing is counted and no response is kept.
    pub async fn is_not_counted(&self) {
        assert_eq!(self.site.responses(&self.collection.id).await, 0);
        assert_eq!(self.site.counted(Counted::Items).await, []);
        assert_eq!(self.site.counted(Counted::Outcomes).await, []);
    }
}
