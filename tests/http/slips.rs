//! Codes on paper: once-only making, slips to print, the PDF, the file.

use app::components::SlipWords;
use app::domain::collection::Access;
use app::domain::permission::Role;
use app::text::Text;
use server::config::Settings;
use server::services::collect::all_collections;
use tests::{Client, Page, Paper, TestDatabase, TestService};

/// A coordinator with new codes, and their page.
struct Codes {
    service: TestService,
    coordinator: Client,
    address: String,
    page: Page,
}

impl Codes {
    async fn make(settings: Settings, quantity: usize) -> Self {
        let service = TestService::with(TestDatabase::sqlite(), settings).await;
        let mut coordinator = service.signed_in(&[Role::Coordinator]).await;
        let collection = service.collection(Access::Codes).await;
        let page = coordinator.make_codes(&collection.id, &quantity.to_string()).await;
        assert_eq!((page.status, page.codes().len()), (200, quantity), "{}", page.text());
        Self { address: format!("/staff/collections/{}/codes", collection.id), service, coordinator, page }
    }

    /// What a button of the page sends.
    async fn press(&mut self, what: &str, language: &str) -> Page {
        let hidden = |name: &str| self.page.hidden(name).expect("a field");
        let form = [("codes", &*hidden("codes")), ("form_token", &*hidden("form_token")), ("language", language)];
        let page = self.coordinator.post(&format!("{}/{what}", self.address), &form).await;
        let codes = self.page.codes();
        assert!(
            page.headers.values().all(|value| codes.iter().all(|code| !format!("{value:?}").contains(code))),
            "codes stand in no header"
        );
        page
    }

    /// What QR codes hold.
    fn addresses(&self, language: &str) -> Vec<String> {
        let origin = self.service.state.settings.origin();
        let codes = self.page.codes();
        let mut addresses: Vec<_> =
            codes.iter().map(|code| format!("{origin}/{language}/c/{}", code.replace(' ', "-"))).collect();
        addresses.sort();
        addresses
    }

    fn says(&self, language: &str, key: &str) -> String {
        let languages = &self.service.state.languages;
        Text::new(languages.find(language).expect("a language"), languages).get(key)
    }
}

fn at(origin: &str) -> Settings {
    Settings { public_url: Some(origin.to_owned()), ..Settings::default() }
}

#[tokio::test]
async fn slips_are_written_in_every_language_of_the_questionnaire() {
    let mut codes = Codes::make(at("https://heard.example.org"), 11).await;
    let languages: Vec<_> = codes.service.state.languages.iter().map(|language| language.tag.clone()).collect();
    assert!(languages.len() > 1);
    for language in &languages {
        assert!(codes.page.body.contains(&format!("<option value=\"{language}\"")), "{language}");
        let page = codes.press("slips", language).await;
        assert_eq!(page.status, 200, "{language}");
        assert_eq!(page.body.matches("<li class=\"slip\">").count(), 11, "{language}");
        assert_eq!(page.body.matches("<ol class=\"sheet\">").count(), 2, "eight slips a sheet");
        let direction = codes.service.state.languages.find(language).unwrap().direction.code();
        assert!(page.body.contains(&format!("<div lang=\"{language}\" dir=\"{direction}\" class=\"sheets\">")));
        for code in codes.page.codes() {
            assert!(page.body.contains(&format!("<bdi dir=\"ltr\" lang=\"en\">{code}</bdi>")), "{language}: {code}");
        }
        let id = codes.address.split('/').nth(3).expect("a collection").to_owned();
        assert_eq!(
            page.body.matches(&format!("<bdi dir=\"ltr\">{id}</bdi>")).count(),
            11,
            "{language}: which collection"
        );
        let audience = format!("<p class=\"slip__audience\">{}</p>", codes.says(language, "audience-child-12-17"));
        assert_eq!(page.text().matches(&audience).count(), 11, "{language}: {audience}");
        let address = format!("<bdi dir=\"ltr\">heard.example.org/{language}/code</bdi>");
        assert!(page.body.contains(&address) && page.says(&codes.says(language, "slip-scan")), "{language}");
        assert!(page.says("999") && page.says("0800\u{a0}1111") && page.says("North East Lincolnshire"), "{language}");
        assert!(
            page.body.contains("\u{2068}0800\u{a0}1111\u{2069}"),
            "numbers are kept apart from what is around them"
        );
    }
}

#[tokio::test]
async fn slips_say_until_when_and_from_when_on() {
    let service = TestService::new().await;
    let mut coordinator = service.signed_in(&[Role::Coordinator]).await;
    for (opens_on, closes_on, says) in [
        ("", "2026-12-12", "You can answer until 12 December 2026."),
        ("2026-12-01", "", "You can answer from 1 December 2026."),
        ("2026-12-01", "2026-12-12", "You can answer from 1 December 2026 until 12 December 2026."),
    ] {
        let form = [
            ("name", "Autumn"),
            ("questionnaire", "parent-conference"),
            ("access", "codes"),
            ("opens_on", opens_on),
            ("closes_on", closes_on),
        ];
        let page = coordinator.post_from("/staff/collections", "/staff/collections", &form).await;
        let collection = page.location().rsplit('/').next().unwrap().to_owned();
        let page = coordinator.make_codes(&collection, "1").await;
        let form = [("codes", &*page.codes()[0].replace(' ', "-")), ("language", "en")];
        let address = format!("/staff/collections/{collection}");
        let page = coordinator.post_from(&address, &format!("{address}/codes/slips"), &form).await;
        assert!(page.says(says) && page.says("Tell us how it was for you"), "{}", page.text());
    }
}

#[tokio::test]
async fn a_form_that_comes_twice_makes_codes_once() {
    let service = TestService::new().await;
    let mut coordinator = service.signed_in(&[Role::Coordinator]).await;
    let collection = service.collection(Access::Codes).await;
    let address = format!("/staff/collections/{}", collection.id);
    let page = coordinator.get(&address).await;
    let hidden = |name: &str| page.hidden(name).unwrap();
    let form = [("batch", &*hidden("batch")), ("form_token", &*hidden("form_token")), ("quantity", "5")];
    let first = coordinator.post(&format!("{address}/codes"), &form).await;
    assert_eq!((first.status, first.codes().len()), (200, 5));
    for _ in 0..2 {
        let again = coordinator.post(&format!("{address}/codes"), &form).await;
        assert_eq!((again.status, again.codes().len()), (409, 0));
        assert!(again.says("These codes were made and shown already") && again.says("They cannot be shown again"));
        assert!(again.says("make new ones") && again.body.contains(&format!("href=\"{address}\"")));
    }
    // In another collection it is as spent.
    let other = service.collection(Access::Codes).await;
    let elsewhere = coordinator.post(&format!("/staff/collections/{}/codes", other.id), &form).await;
    assert_eq!(elsewhere.status, 409);
    let state = coordinator.get(&address).await;
    assert!(state.body.contains("<dd>5</dd>"), "five codes were made: {}", state.text());
    assert_eq!(service.client().post("/en/code", &[("code", &first.codes()[0])]).await.status, 303);
    // A form of before, or of nobody's.
    for batch in ["", "1"] {
        let form = [("batch", batch), ("quantity", "5")];
        assert_eq!(coordinator.post_from(&address, &format!("{address}/codes"), &form).await.status, 403);
    }
    assert_eq!(coordinator.make_codes(&collection.id, "5").await.status, 200, "a new form makes new codes");
}

#[tokio::test]
async fn what_is_no_code_gets_onto_no_slip() {
    let mut codes = Codes::make(Settings::default(), 2).await;
    let right = codes.page.hidden("codes").unwrap();
    let too_many = vec![right.split(' ').next().unwrap(); 1001].join(" ");
    let form_token = codes.page.hidden("form_token").unwrap();
    for posted in [
        "",
        "<script>alert(1)</script>",
        "zzzz-qqqq-xxxx-kkkk",
        "apple",
        &format!("{right} <b>-b-b-b"),
        &format!("{right}-more"),
        &too_many,
    ] {
        for what in ["slips", "slips.pdf", "csv"] {
            let form = [("codes", posted), ("form_token", &form_token), ("language", "en")];
            let page = codes.coordinator.post(&format!("{}/{what}", codes.address), &form).await;
            assert_eq!(page.status, 403, "{what}: {posted:.60}");
            assert!(!page.body.contains("<script>alert"), "{what}");
        }
    }
    for what in ["slips", "slips.pdf"] {
        for language in ["", "xx", "en\"><script>"] {
            let page = codes.press(what, language).await;
            assert_eq!(page.status, 422, "{what}: {language}");
            assert!(page.says("Choose one of the languages that are listed") && page.codes() == codes.page.codes());
        }
    }
}

#[tokio::test]
async fn slips_are_for_coordinators_who_post_from_our_page() {
    let mut codes = Codes::make(Settings::default(), 1).await;
    let posted = codes.page.hidden("codes").unwrap();
    for roles in [&[Role::Analyst][..], &[Role::Administrator, Role::SafeguardingLead], &[]] {
        let mut other = codes.service.signed_in(roles).await;
        for what in ["", "/csv", "/slips", "/slips.pdf"] {
            let form = [("codes", &*posted), ("language", "en"), ("quantity", "1")];
            let page = other.post_from("/staff", &format!("{}{what}", codes.address), &form).await;
            assert_eq!(page.status, 403, "{roles:?} {what}");
        }
    }
    for what in ["csv", "slips", "slips.pdf"] {
        let address = format!("{}/{what}", codes.address);
        let form = [("codes", &*posted), ("language", "en")];
        assert_eq!(codes.coordinator.post(&address, &form).await.status, 403, "without the token of a form");
        assert_eq!(codes.service.client().post(&address, &form).await.location(), "/staff/sign-in");
        assert_eq!(codes.coordinator.get(&address).await.status, 404, "codes stand in no address");
    }
    let open = codes.service.collection(Access::Open).await;
    let address = format!("/staff/collections/{}", open.id);
    let form = [("codes", &*posted), ("language", "en")];
    let page = codes.coordinator.post_from(&address, &format!("{address}/codes/slips"), &form).await;
    assert_eq!(page.status, 404, "an open link has no codes");
}

#[tokio::test]
async fn making_slips_uses_nothing_up_and_tells_nothing_of_use() {
    let mut codes = Codes::make(Settings::default(), 3).await;
    let before = [codes.press("slips", "en").await.body, codes.press("csv", "en").await.body];
    let used = codes.page.codes().remove(0);
    let collection = all_collections(&codes.service.state).await.unwrap().remove(0);
    let mut child = codes.service.client();
    assert_eq!(child.post("/en/code", &[("code", &used)]).await.status, 303);
    codes.service.answer_and_send(&mut child, "en", &collection, tests::Says::Best).await;
    assert_eq!(codes.service.client().post("/en/code", &[("code", &used)]).await.status, 422, "it is used up");
    let after = [codes.press("slips", "en").await.body, codes.press("csv", "en").await.body];
    assert!(before == after, "a used code and one that is not look the same");
    assert_eq!(after[1].lines().skip(1).collect::<Vec<_>>(), codes.page.codes());
}

#[tokio::test]
async fn the_pdf_is_tagged_and_says_what_slips_say() {
    let mut codes = Codes::make(at("https://heard.example.org"), 11).await;
    let languages: Vec<_> = codes.service.state.languages.iter().map(|language| language.tag.clone()).collect();
    for language in &languages {
        let page = codes.press("slips.pdf", language).await;
        assert_eq!(page.status, 200, "{language}: {}", page.text());
        let header = |name: &str| page.headers[name].to_str().unwrap();
        assert_eq!(header("content-type"), "application/pdf");
        assert_eq!(header("cache-control"), "no-store");
        assert!(header("content-disposition").ends_with(&format!("-{language}.pdf\"")));
        let bytes = String::from_utf8_lossy(&page.bytes);
        assert!(bytes.contains(&format!("/Lang({language})")), "the document says its language");
        assert!(bytes.contains("<pdfuaid:part>1</pdfuaid:part>"), "it says that it follows PDF/UA-1");
        assert!(!bytes.contains("CreationDate"), "it does not say when codes were made");

        let Some(paper) = Paper::new(&page.bytes) else { return };
        let info = paper.info();
        let title = format!("{} – North East Lincolnshire", codes.says(language, "slip-title"));
        for line in ["Tagged: yes", "Pages: 2", "(A4)", &format!("Title: {title}")] {
            assert!(info.contains(line), "{language}: {line}: {info}");
        }
        // A paragraph of several lines is one text.
        let tags = paper.tags().replace("\"\n      \"", "");
        for code in codes.page.codes() {
            assert!(tags.contains(&format!("\"{code}\"")), "{language}: {code} in {tags}");
        }
        assert_eq!((tags.matches("  Sect\n").count(), tags.matches("    Figure").count()), (11, 11), "{tags}");
        assert_eq!(bytes.matches("/S/Figure").count(), bytes.matches("/Alt").count(), "pictures say what they are");
        let parts: Vec<_> = tags.split("  Sect\n").nth(1).unwrap().lines().map(str::trim).collect();
        let id = codes.address.split('/').nth(3).expect("a collection");
        // From right to left each piece of a line is a text, of which pdfinfo tells the last.
        let order = ["H1 ", "heard.example.org", "Figure", id];
        let places = order.map(|part| parts.iter().position(|line| line.contains(part)));
        assert!(places.is_sorted() && places.iter().all(Option::is_some), "{places:?} {parts:?}");
        let pages = paper.pages();
        assert_eq!(pages.len(), 2);
        assert!(pages[0].contains("North East"), "{language}: {}", pages[0]);
        assert!(pages[0].contains("0800\u{a0}1111") || pages[0].contains("0800 1111"), "{language}: {}", pages[0]);
        let mut found = paper.qr_codes();
        found.sort();
        assert_eq!(found, codes.addresses(language), "what cameras read");
    }
}

#[tokio::test]
async fn a_language_without_a_font_gets_a_page_and_no_pdf() {
    let latin =
        ["/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"].into_iter().find(|path| std::fs::exists(path).unwrap());
    let Some(latin) = latin else {
        assert!(std::env::var_os("HEARD_CI").is_none(), "tests/run installs fonts");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    std::fs::copy(latin, folder.path().join("latin.ttf")).unwrap();
    let mut codes = Codes::make(Settings { fonts_dir: Some(folder.path().to_owned()), ..Settings::default() }, 1).await;
    assert!(codes.page.says("no font with the letters of: ") && codes.page.says("العربية"), "{}", codes.page.text());
    assert_eq!(codes.press("slips.pdf", "en").await.status, 200);
    let page = codes.press("slips.pdf", "ar").await;
    assert_eq!(page.status, 422);
    assert!(page.says("There is no PDF in this language here") && page.codes() == codes.page.codes());
    assert!(page.body.contains("<option value=\"ar\" lang=\"ar\" selected"), "{}", page.body);
    assert_eq!(codes.press("slips", "ar").await.status, 200);
    // Without any.
    let folder = tempfile::tempdir().unwrap();
    let codes = Codes::make(Settings { fonts_dir: Some(folder.path().to_owned()), ..Settings::default() }, 1).await;
    assert!(!codes.page.body.contains("slips.pdf") && codes.page.says("Slips to print"));
}

#[tokio::test]
async fn a_thousand_slips_are_not_too_many() {
    let mut codes = Codes::make(at("https://heard.example.org"), 1000).await;
    let page = codes.press("slips", "en").await;
    assert_eq!(page.body.matches("<li class=\"slip\">").count(), 1000);
    let pdf = codes.press("slips.pdf", "en").await;
    let Some(paper) = Paper::new(&pdf.bytes) else { return };
    assert!(paper.info().contains("Pages: 125"), "{}", paper.info());
}

#[test]
fn words_are_all_that_slips_say() {
    // A font is looked for by these: what is not in them could be boxes on paper.
    let SlipWords { title, audience, scan, address, enter, minutes, days, once, help, .. } = sample();
    let SlipWords { organisation, collection, made_up, qr: _, help_in: _, .. } = sample();
    let beginning = [title, audience, scan, address, enter, minutes, once, help, days.unwrap()];
    let words: Vec<_> = beginning.into_iter().chain([organisation, collection, made_up.unwrap()]).collect();
    assert_eq!(sample().all().collect::<Vec<_>>(), words);
}

fn sample() -> SlipWords {
    let word = |word: &str| word.to_owned();
    SlipWords {
        title: word("title"),
        audience: word("audience"),
        scan: word("scan"),
        address: word("address"),
        enter: word("enter"),
        minutes: word("minutes"),
        days: Some(word("days")),
        once: word("once"),
        help: word("help"),
        help_in: None,
        organisation: word("organisation"),
        collection: word("collection"),
        made_up: Some(word("made up")),
        qr: word("read aloud, not printed"),
    }
}
