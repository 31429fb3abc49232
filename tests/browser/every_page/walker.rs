//! The way to each page, as a respondent goes: by links, forms and cookies.

use std::collections::BTreeSet;
use std::net::{Ipv4Addr, SocketAddr};

use app::domain::collection::{Access, Collection};
use app::domain::questionnaire::{Item, Questionnaire, Section};
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Method, Request};
use server::services::collect::{NewCollection, close_collection, make_codes, newest_questionnaires};
use tests::{Client, Page, TestService, new_collection, noon, receipt_on};

use super::pages::{KeptPage, PAGES, Way, kind};
use super::walks::Walk;

/// A Heard in which everything can happen that a respondent can come to.
pub struct Scene {
    pub service: TestService,
    /// Another, in which one collection of each questionnaire is open.
    open: TestService,
    /// Another, in which nothing is open.
    empty: TestService,
}

impl Scene {
    pub async fn new(service: TestService) -> Self {
        let open = TestService::new().await;
        for version in newest_questionnaires(&open.state).await.expect("the questionnaires") {
            open.collection_of(new_collection(&version.questionnaire.id)).await;
        }
        Self { service, open, empty: TestService::new().await }
    }

    /// What somebody sees of what is wanted.
    pub async fn pages(&self, walk: &Walk) -> Vec<KeptPage> {
        let mut walker = Walker { scene: self, walk, comfort: self.service.client(), kept: Vec::new() };
        walker.chooses_comfort().await;
        walker.reads().await;
        if walker.wants(Way::Codes) {
            walker.enters_by_code().await;
        }
        let answering = [Way::Answering, Way::AboutYou, Way::Kinds(2), Way::Kinds(3), Way::Help];
        if answering.into_iter().any(|way| walker.wants(way)) {
            walker.answers().await;
        }
        if walker.wants(Way::Keeping) {
            walker.keeps().await;
        }
        if walker.wants(Way::SharedDevice) {
            walker.answers_on_a_shared_device().await;
        }
        if walker.wants(Way::Hindrances) {
            walker.is_hindered().await;
        }
        let kept: BTreeSet<_> = walker.kept.iter().map(|page| page.name).collect();
        assert_eq!(kept, walk.wanted, "every page that is wanted is come to: {walk:?}");
        walker.kept
    }
}

struct Walker<'a> {
    scene: &'a Scene,
    walk: &'a Walk,
    /// A browser that has nothing but what is chosen under "Display".
    comfort: Client,
    kept: Vec<KeptPage>,
}

/// What was sent, and under what address it was asked for.
type Seen = (Method, String, Page);

impl Walker<'_> {
    fn wants(&self, way: Way) -> bool {
        PAGES.iter().any(|page| page.way == way && self.walk.wanted.contains(page.name))
    }

    fn keep(&mut self, name: &'static str, (method, address, page): &Seen) {
        let listed = PAGES.iter().find(|page| page.name == name).expect("the page is in the list");
        assert_eq!(page.status, listed.status, "{name} at {address}: {}", page.text());
        if self.walk.wanted.contains(name) && !self.kept.iter().any(|kept| kept.name == name) {
            self.kept.push(KeptPage {
                name,
                walk: self.walk.clone(),
                method: method.clone(),
                address: address.clone(),
                status: page.status,
                headers: page.headers.clone(),
                html: page.body.clone(),
            });
        }
    }

    fn service(&self) -> &TestService {
        &self.scene.service
    }

    fn questionnaire(&self) -> &Questionnaire {
        &self.walk.version.questionnaire
    }

    /// An address in the language of the walk.
    fn at(&self, path: &str) -> String {
        format!("/{}{path}", self.walk.language)
    }

    async fn chooses_comfort(&mut self) {
        let mut form = vec![("manner", self.walk.manner.code())];
        form.extend(self.walk.look.chosen());
        let page = self.comfort.post(&self.at("/comfort"), &form).await;
        assert_eq!(page.status, 303, "{}", page.text());
    }

    /// A new browser.
    fn client(&self) -> Client {
        self.comfort.clone()
    }

    async fn collection(&self, new: NewCollection) -> Collection {
        self.service().collection_of(new).await
    }

    fn new_collection(&self) -> NewCollection {
        new_collection(&self.questionnaire().id)
    }

    async fn reads(&mut self) {
        let mut client = self.client();
        for (name, path) in [
            ("help", "/help"),
            ("about", "/about"),
            ("privacy", "/privacy"),
            ("cookies", "/cookies"),
            ("accessibility", "/accessibility"),
            ("red-button", "/red-button"),
            ("leave", "/leave"),
            ("comfort", "/comfort"),
            ("not-found", "/nothing/is/here"),
            ("my-answers", "/my-answers"),
        ] {
            if self.walk.wanted.contains(name) {
                let seen = get(&mut client, &self.at(path)).await;
                self.keep(name, &seen);
            }
        }
        for (name, words) in [("my-answers-empty", ""), ("my-answers-unknown", "seven words that are nobody at all")] {
            if self.walk.wanted.contains(name) {
                let seen = post(&mut client, &self.at("/my-answers"), &[("words", words)]).await;
                self.keep(name, &seen);
            }
        }
        for (name, service) in [("home", &self.scene.open), ("home-nothing-open", &self.scene.empty)] {
            if self.walk.wanted.contains(name) {
                let mut client = service.client();
                client.cookies = self.comfort.cookies.clone();
                let seen = get(&mut client, &self.at("")).await;
                self.keep(name, &seen);
            }
        }
    }

    async fn enters_by_code(&mut self) {
        let state = &self.service().state;
        let collection = self.collection(NewCollection { access: Access::Codes, ..self.new_collection() }).await;
        let codes = make_codes(state, &collection.id, 2).await.expect("codes");
        let (address, base) = (self.at("/code"), self.at(&format!("/q/{}", collection.id)));
        let mut client = self.client();
        let seen = get(&mut client, &address).await;
        self.keep("code", &seen);
        let seen = post(&mut client, &address, &[("code", "")]).await;
        self.keep("code-empty", &seen);
        let seen = post(&mut client, &address, &[("code", "no such words here")]).await;
        self.keep("code-unknown", &seen);
        let seen = get(&mut client, &self.at(&format!("/c/{}", codes[0].replace(' ', "-")))).await;
        self.keep("code-confirm", &seen);

        client.post(&address, &[("code", &codes[0])]).await;
        let clock = &self.scene.service.clock;
        clock.set(clock.now() + chrono::Duration::hours(21));
        let seen = get(&mut client, &base).await;
        clock.set(noon("2026-11-23"));
        self.keep("code-needed", &seen);

        if self.walk.wanted.contains("code-used") {
            let mut devices = [self.client(), self.client()];
            for device in &mut devices {
                device.post(&address, &[("code", &codes[1])]).await;
                self.goes_on(device, &base, "/check").await;
            }
            let [first, second] = &mut devices;
            assert_eq!(first.post(&format!("{base}/send"), &[]).await.status, 303);
            let seen = post(second, &format!("{base}/send"), &[]).await;
            self.keep("code-used", &seen);
        }
        if self.walk.wanted.contains("slower") {
            // On the day before, so that nobody has to wait for it afterwards.
            clock.set(noon("2026-11-22"));
            let mut seen = guess(&mut client, &address).await;
            for _ in 0..70 {
                if seen.2.status == 429 {
                    break;
                }
                seen = guess(&mut client, &address).await;
            }
            clock.set(noon("2026-11-23"));
            self.keep("slower", &seen);
        }
    }

    /// Answers from the first question on, up to an address.
    async fn goes_on(&self, client: &mut Client, base: &str, up_to: &str) {
        let mut address = format!("{base}/1");
        while !address.ends_with(up_to) {
            let form = self.filled_in(&address);
            let page = client.post(&address, &as_form(&form)).await;
            assert_eq!(page.status, 303, "{address}: {}", page.text());
            address = page.location().to_owned();
        }
    }

    fn section(&self, address: &str) -> &Section {
        let number = address.rsplit('/').next().expect("a section");
        self.questionnaire().section_at(number).expect("a section of the questionnaire")
    }

    /// The form of a section with an answer to everything: one that offers help where there is one, else the first.
    fn filled_in(&self, address: &str) -> Vec<(String, String)> {
        let answer = |item: &Item| match item.offers_help_after.first() {
            Some(code) => code.clone(),
            None => self.questionnaire().options_of(item)[0].id.clone(),
        };
        self.section(address).items.iter().map(|item| (item.id.clone(), answer(item))).collect()
    }

    async fn answers(&mut self) {
        let collection = self.collection(self.new_collection()).await;
        let base = self.at(&format!("/q/{}", collection.id));
        let mut client = self.client();
        let seen = get(&mut client, &base).await;
        self.keep("start", &seen);
        let last_time = format!("{base}/last-time");
        let seen = get(&mut client, &last_time).await;
        self.keep("last-time", &seen);
        let seen = post(&mut client, &last_time, &[("words", "no such words")]).await;
        self.keep("last-time-unknown", &seen);
        let seen = get(&mut client, &format!("{base}/red-button")).await;
        self.keep("red-button-before", &seen);
        let seen = get(&mut client, &format!("{base}/help-now")).await;
        self.keep("help-for-audience", &seen);
        let first = format!("{base}/1");
        let seen = post(&mut client, &first, &[]).await;
        self.keep("questions-with-errors", &seen);
        let mut form = self.filled_in(&first);
        form.last_mut().expect("an item").1 = "nothing-of-the-sort".to_owned();
        let seen = post(&mut client, &first, &as_form(&form)).await;
        self.keep("questions-with-one-error", &seen);

        let mut kinds = BTreeSet::new();
        let mut address = first.clone();
        while !address.ends_with("/check") {
            let seen = get(&mut client, &address).await;
            let (items, scale) = kind(self.section(&address));
            if kinds.insert((items, scale.to_owned())) {
                let names = ["questions", "questions-of-another-kind", "questions-of-a-third-kind"];
                if let Some(name) = names.get(kinds.len() - 1) {
                    self.keep(name, &seen);
                }
            }
            if seen.2.body.contains("help--offer") {
                self.keep("questions-with-help", &seen);
            }
            let form = self.filled_in(&address);
            let page = client.post(&address, &as_form(&form)).await;
            assert_eq!(page.status, 303, "{address}: {}", page.text());
            if address == first {
                let seen = get(&mut client, &format!("{base}/check")).await;
                self.keep("too-far-ahead", &seen);
            }
            address = page.location().to_owned();
        }
        let seen = get(&mut client, &format!("{first}?from=check")).await;
        self.keep("questions-answered", &seen);
        let seen = get(&mut client, &self.at(&format!("/comfort?back=/q/{}/1", collection.id))).await;
        self.keep("comfort-from-questions", &seen);
        let seen = get(&mut client, &address).await;
        self.keep("check", &seen);
        self.sends(client, &base).await;
    }

    async fn sends(&mut self, mut client: Client, base: &str) {
        let send = format!("{base}/send");
        if let Some(about_you) = self.questionnaire().about_you.clone() {
            let seen = get(&mut client, &format!("{base}/about-you")).await;
            self.keep("about-you", &seen);
            let form: Vec<_> = about_you.items.iter().map(|item| (item.id.as_str(), "nothing-of-the-sort")).collect();
            let seen = post(&mut client, &send, &form).await;
            self.keep("about-you-with-errors", &seen);
        }
        assert_eq!(client.post(&send, &[]).await.status, 303);
        let seen = get(&mut client, &format!("{base}/sent")).await;
        let words = receipt_on(&seen.2);
        self.keep("sent", &seen);
        let seen = get(&mut client, &format!("{base}/check")).await;
        self.keep("already-sent", &seen);
        let words = [("words", words.as_str())];
        let mut client = self.client();
        if self.walk.wanted.contains("my-answers-shown") {
            let seen = post(&mut client, &self.at("/my-answers"), &words).await;
            self.keep("my-answers-shown", &seen);
        }
        if self.walk.wanted.contains("taken-back") {
            let seen = post(&mut client, &self.at("/my-answers/take-back"), &words).await;
            self.keep("taken-back", &seen);
        }
    }

    async fn keeps(&mut self) {
        let collection = self.collection(self.new_collection()).await;
        let base = self.at(&format!("/q/{}", collection.id));
        let mut client = self.client();
        let mut form = self.filled_in(&format!("{base}/1"));
        form.push(("then".to_owned(), "keep".to_owned()));
        let page = client.post(&format!("{base}/1"), &as_form(&form)).await;
        assert_eq!(page.status, 303, "{}", page.text());
        let seen = get(&mut client, page.location()).await;
        let words = receipt_on(&seen.2);
        self.keep("kept", &seen);
        let seen = get(&mut client, &base).await;
        self.keep("kept-elsewhere", &seen);
        let words = [("words", words.as_str())];
        let mut client = self.client();
        if self.walk.wanted.contains("my-answers-kept") {
            let seen = post(&mut client, &self.at("/my-answers"), &words).await;
            self.keep("my-answers-kept", &seen);
        }
        if self.walk.wanted.contains("deleted") {
            let seen = post(&mut client, &self.at("/my-answers/delete"), &words).await;
            self.keep("deleted", &seen);
        }
    }

    async fn answers_on_a_shared_device(&mut self) {
        let collection = self.collection(NewCollection { on_shared_devices: true, ..self.new_collection() }).await;
        let base = self.at(&format!("/q/{}", collection.id));
        let mut client = self.client();
        let seen = get(&mut client, &base).await;
        self.keep("shared-start", &seen);
        let form = self.filled_in(&format!("{base}/1"));
        assert_eq!(client.post(&format!("{base}/1"), &as_form(&form)).await.status, 303);
        let seen = get(&mut client, &format!("{base}/2")).await;
        self.keep("shared-questions", &seen);
        let seen = get(&mut client, &format!("{base}/still-there?at=2")).await;
        self.keep("still-there", &seen);
    }

    async fn is_hindered(&mut self) {
        let state = &self.scene.service.state;
        let clock = &self.scene.service.clock;
        let collection = self.collection(self.new_collection()).await;
        let base = self.at(&format!("/q/{}", collection.id));
        let first = format!("{base}/1");
        let form = self.filled_in(&first);
        let mut client = self.client();
        assert_eq!(client.post(&first, &as_form(&form)).await.status, 303);
        if self.walk.wanted.contains("busy") {
            let mut client = self.client();
            let seen = self.service().while_busy(async || post(&mut client, &first, &as_form(&form)).await).await;
            self.keep("busy", &seen);
        }
        clock.set(clock.now() + chrono::Duration::hours(21));
        let seen = get(&mut client, &format!("{base}/check")).await;
        clock.set(noon("2026-11-23"));
        self.keep("nothing-kept", &seen);
        close_collection(state, &collection.id).await.expect("it is closed");
        let seen = get(&mut self.client(), &base).await;
        self.keep("closed", &seen);
        let opens_on = Some("2026-12-01".parse().expect("a day"));
        let later = self.collection(NewCollection { opens_on, ..self.new_collection() }).await;
        let seen = get(&mut self.client(), &self.at(&format!("/q/{}", later.id))).await;
        self.keep("not-yet-open", &seen);
    }
}

async fn get(client: &mut Client, address: &str) -> Seen {
    (Method::GET, address.to_owned(), client.get(address).await)
}

async fn post(client: &mut Client, address: &str, form: &[(&str, &str)]) -> Seen {
    (Method::POST, address.to_owned(), client.post(address, form).await)
}

/// Tries words that are nobody's, from an address of its own.
async fn guess(client: &mut Client, address: &str) -> Seen {
    let request = Request::post(address)
        .header("sec-fetch-site", "same-origin")
        .extension(ConnectInfo(SocketAddr::from((Ipv4Addr::new(192, 0, 2, 7), 40_000))));
    (Method::POST, address.to_owned(), client.send(request, Body::from("code=apple+apple+apple+apple")).await)
}

fn as_form(form: &[(String, String)]) -> Vec<(&str, &str)> {
    form.iter().map(|(field, value)| (field.as_str(), value.as_str())).collect()
}
