//! The way of the staff: from the first link to a figure that the QA subgroup may see.

use app::domain::collection::Access;
use app::domain::permission::Role;
use serde_json::json;
use server::config::{Releases, Settings};
use server::services::accounts::make_link;
use server::services::collect::all_collections;
use server::store::accounts::LinkFor;
use tests::{PASSWORD, Says};

use crate::browser::{Browser, Scripts};
use crate::respondent::Respondent;
use crate::site::Site;

const ADMINISTRATOR: &str = "ada@example.org";
const COORDINATOR: &str = "cora@example.org";
const ANALYST: &str = "ana@example.org";

#[tokio::test]
async fn staff_open_a_collection_and_read_the_figure_that_comes_of_it() {
    let releases = Releases { may_be_cut_early: true };
    let site = Site::open(Settings { releases, ..Settings::default() }).await;
    let Some(browser) = Browser::open(&site, Scripts::On).await else { return };
    becomes_the_first_administrator(&site, &browser).await;
    let coordinator = adds(&browser, "Cora", COORDINATOR, "Coordinator opens collections and hands out codes").await;
    let analyst = adds(&browser, "Ana", ANALYST, "Analyst (QA subgroup) reads indicators and cuts releases").await;
    press(&browser, "Sign out").await;

    sets_a_password(&browser, &coordinator, COORDINATOR).await;
    let codes = opens_a_collection(&browser).await;
    press(&browser, "Sign out").await;
    answers_by_code(&site, &browser, &codes[0]).await;
    eleven_more(&site, &codes[1..]).await;
    collection_shows_no_small_count(&site, &browser).await;

    sets_a_password(&browser, &analyst, ANALYST).await;
    let release = cuts_a_release(&browser).await;
    reads_figures(&browser, &release).await;
    browser.finish(&site).await;
}

/// What stands on a collection's page and on its code page when nobody is in a hurry: an open link, and closing.
#[tokio::test]
async fn a_coordinator_opens_and_closes_a_collection_with_an_open_link() {
    let site = Site::open(Settings::default()).await;
    let Some(browser) = Browser::open(&site, Scripts::Off).await else { return };
    site.service.account(COORDINATOR, &[Role::Coordinator, Role::Analyst]).await;
    let collection = site.service.collection(Access::Open).await;
    sign_in(&browser, COORDINATOR).await;
    browser.inspect("welcome-two-parts").await;
    open(&browser, "Forms").await;
    browser.inspect("forms").await;
    browser.follow(browser.link("Age 12 to 17: The help you get").await).await;
    browser.inspect("forms-of-a-questionnaire").await;
    open(&browser, "Releases").await;
    browser.inspect("releases-none").await;
    open(&browser, "Indicators").await;
    browser.inspect("indicators-none").await;

    open(&browser, "Collections").await;
    browser.inspect("collections").await;
    browser.follow(browser.link("Autumn").await).await;
    browser.inspect("collection-open-link").await;
    browser.link(&format!("{}/ar/q/{}", site.origin, collection.id)).await;
    browser.click(&browser.summary("Close this collection").await).await;
    browser.inspect("collection-closing").await;
    press(&browser, "Close it for good").await;
    assert!(browser.main_text().await.contains("State Closed"), "{}", browser.main_text().await);
    browser.inspect("collection-closed").await;

    browser.go("/staff/accounts").await;
    browser.expect_heading("This is not part of your work").await;
    browser.inspect("forbidden").await;
    browser.go("/staff/nothing-here").await;
    browser.expect_heading("We cannot find that page").await;
    browser.inspect("not-found").await;
    browser.finish(&site).await;
}

async fn press(browser: &Browser, name: &str) {
    browser.follow(browser.button(name).await).await;
}

async fn open(browser: &Browser, name: &str) {
    browser.follow(browser.link(name).await).await;
}

async fn tick(browser: &Browser, legend: &str, label: &str) {
    let label = browser.choice(legend, label).await;
    browser.click(&label).await;
    assert!(browser.control(&label).await.is_selected().await.expect("a control"));
}

/// What the error summary lists, which has the focus.
async fn errors(browser: &Browser) -> Vec<String> {
    let script = "return [...document.activeElement.querySelectorAll('[role=alert] a')].map((link) => link.innerText);";
    serde_json::from_value(browser.run(script, vec![]).await).expect("a list of words")
}

async fn sign_in(browser: &Browser, email: &str) {
    browser.go("/staff/sign-in").await;
    browser.fill("E-mail address", email).await;
    browser.fill("Password", PASSWORD).await;
    press(browser, "Sign in").await;
    assert_eq!(browser.path().await, "/staff");
}

async fn becomes_the_first_administrator(site: &Site, browser: &Browser) {
    let token = make_link(&site.service.state, LinkFor::FirstAdministrator).await.expect("a link");
    let path = format!("/staff/set-password/{}", token.text());
    browser.go(&path).await;
    browser.expect_heading("Make the first administrator").await;
    browser.inspect("first-administrator").await;
    press(browser, "Set password").await;
    let expected = [
        "Enter a name of at most 200 characters",
        "Enter an e-mail address, like name@example.org",
        "Enter at least 12 characters",
    ];
    assert_eq!(errors(browser).await, expected);
    browser.inspect("first-administrator-errors").await;
    browser.fill("Name", "Ada").await;
    browser.fill("E-mail address", ADMINISTRATOR).await;
    browser.fill("New password", PASSWORD).await;
    press(browser, "Set password").await;
    assert_eq!(browser.path().await, "/staff/sign-in");
    browser.inspect("sign-in").await;

    browser.go(&path).await;
    browser.expect_heading("This link cannot be used").await;
    browser.inspect("link-spent").await;

    browser.go("/staff/sign-in").await;
    browser.fill("E-mail address", ADMINISTRATOR).await;
    browser.fill("Password", "not the password").await;
    press(browser, "Sign in").await;
    assert_eq!(errors(browser).await, ["The e-mail address or the password is wrong"]);
    browser.inspect("sign-in-wrong").await;
    sign_in(browser, ADMINISTRATOR).await;
    browser.expect_heading("Hello, Ada").await;
    browser.inspect("welcome").await;
}

/// Gives the path of the link that is to be handed over.
async fn adds(browser: &Browser, name: &str, email: &str, part: &str) -> String {
    browser.go("/staff").await;
    open(browser, "Accounts").await;
    browser.inspect(&format!("accounts-before-{name}")).await;
    if name == "Cora" {
        press(browser, "Add, and make a link").await;
        let expected = [
            "Enter a name of at most 200 characters",
            "Enter an e-mail address, like name@example.org",
            "Choose at least one part",
        ];
        assert_eq!(errors(browser).await, expected);
        browser.inspect("accounts-errors").await;
    }
    browser.fill("Name", name).await;
    browser.fill("E-mail address", email).await;
    tick(browser, "Parts", part).await;
    press(browser, "Add, and make a link").await;
    browser.expect_heading("A link to hand over").await;
    browser.inspect(&format!("account-link-{name}")).await;
    let link = browser.run("return document.querySelector('main code').innerText;", vec![]).await;
    let link = link.as_str().expect("a link").trim();
    let path = link.strip_prefix(&browser.origin).expect("a link to here").to_owned();
    open(browser, "Accounts").await;
    assert!(browser.row(name).await.contains("Has not set a password yet"));
    path
}

async fn sets_a_password(browser: &Browser, path: &str, email: &str) {
    browser.go(path).await;
    browser.expect_heading("Set your password").await;
    if email == COORDINATOR {
        browser.inspect("set-password").await;
        browser.fill("New password", "short").await;
        press(browser, "Set password").await;
        assert_eq!(errors(browser).await, ["Enter at least 12 characters"]);
        browser.inspect("set-password-errors").await;
    }
    browser.fill("New password", PASSWORD).await;
    press(browser, "Set password").await;
    sign_in(browser, email).await;
}

/// Gives the codes.
async fn opens_a_collection(browser: &Browser) -> Vec<String> {
    browser.inspect("welcome-coordinator").await;
    open(browser, "Collections").await;
    browser.expect_heading("Collections").await;
    browser.inspect("collections-none").await;
    press(browser, "Open it").await;
    assert_eq!(errors(browser).await, ["Enter a name of at most 200 characters"]);
    browser.inspect("collections-errors").await;
    browser.fill("Name", "Children in need, autumn 2026").await;
    let questionnaire = browser.field("Questionnaire").await;
    questionnaire.select_by_label("Age 12 to 17: The help you get (1)").await.expect("the questionnaire is there");
    press(browser, "Open it").await;
    browser.expect_heading("Children in need, autumn 2026").await;
    browser.inspect("collection-codes").await;
    press(browser, "Make codes and show them").await;
    assert_eq!(errors(browser).await, ["Enter a whole number from 1 to 1000"]);
    browser.inspect("collection-errors").await;
    browser.fill("How many", "12").await;
    press(browser, "Make codes and show them").await;
    browser.expect_heading("New codes").await;
    browser.inspect("codes").await;
    let codes =
        browser.run("return [...document.querySelectorAll('main ol code')].map((e) => e.innerText);", vec![]).await;
    let codes: Vec<String> = serde_json::from_value(codes).expect("codes");
    assert_eq!(codes.len(), 12, "{codes:?}");
    codes
}

/// A respondent types a code as people do, and says that nobody listens.
async fn answers_by_code(site: &Site, browser: &Browser, code: &str) {
    let collection = all_collections(&site.service.state).await.expect("collections").remove(0);
    let person = Respondent::of(site, browser, "en", collection).await;
    browser.go("/en").await;
    browser.fill("Your 4 words", &format!("  {}. ", code.to_uppercase().replace(' ', " - "))).await;
    press(browser, "Start").await;
    browser.expect_heading("The help you get").await;
    // A release may be cut on any day here, and the page says so instead of a date.
    assert!(browser.main_text().await.contains("That can be any day."));
    browser.inspect("start-by-code").await;
    open(browser, "Start").await;
    open(browser, "Go on").await;
    for section in &person.questionnaire().sections {
        person.choose(section).await;
        person.go_on().await;
    }
    person.send().await;
    browser.expect_heading("Thank you. We have heard you.").await;
    browser.inspect("sent-by-code").await;
    assert_eq!(site.responses(&person.collection.id).await, 1);

    browser.client.delete_all_cookies().await.expect("cookies can be deleted");
    browser.go("/en").await;
    browser.fill("Your 4 words", code).await;
    press(browser, "Start").await;
    assert_eq!(
        errors(browser).await,
        [
            "We do not know these words, or they have been used. It may also be too late to answer. Check each word on your \
          card."
        ]
    );
}

/// Five who say the best and six who say the worst, with the codes that are left.
async fn eleven_more(site: &Site, codes: &[String]) {
    let collection = all_collections(&site.service.state).await.expect("collections").remove(0);
    for (index, code) in codes.iter().enumerate() {
        let mut client = site.service.client();
        let page = client.post("/en/code", &[("code", code)]).await;
        assert_eq!(page.status, 303, "{}", page.body);
        let says = if index < 5 { Says::Best } else { Says::Worst };
        site.service.answer_and_send(&mut client, "en", &collection, says).await;
    }
    assert_eq!(site.responses(&collection.id).await, 12);
}

/// Twelve answers that came today are not to be seen before tomorrow.
async fn collection_shows_no_small_count(site: &Site, browser: &Browser) {
    sign_in(browser, COORDINATOR).await;
    open(browser, "Collections").await;
    open(browser, "Children in need, autumn 2026").await;
    let text = browser.main_text().await;
    assert!(text.contains("Came back until yesterday Fewer than 10"), "{text}");
    assert!(text.contains("Codes made 12"), "{text}");
    browser.inspect("collection-with-batch").await;
    browser.go("/staff/indicators").await;
    browser.expect_heading("This is not part of your work").await;
    assert_eq!(site.responses("no such collection").await, 0);
    browser.go("/staff").await;
    press(browser, "Sign out").await;
    browser.back().await;
    browser.expect_heading("Sign in").await;
}

/// Gives the id of the release.
async fn cuts_a_release(browser: &Browser) -> String {
    browser.inspect("welcome-analyst").await;
    open(browser, "Releases").await;
    browser.inspect("releases-next").await;
    let link = browser
        .client
        .find(fantoccini::Locator::Css("main a.button[href='/staff/releases/cut']"))
        .await
        .expect("a link");
    browser.follow(link).await;
    browser.inspect("releases-ask").await;
    let button = browser.client.find(fantoccini::Locator::Css("main form button")).await.expect("a button");
    assert!(button.text().await.expect("its name").starts_with("Cut the release for"));
    browser.follow(button).await;
    browser.expect_heading("What good looks like, in their words").await;
    let address = browser.client.current_url().await.expect("an address");
    let release = address.query_pairs().find(|(name, _)| name == "release").expect("a release").1.into_owned();
    browser.inspect("indicators").await;
    open(browser, "Releases").await;
    browser.inspect("releases").await;
    release
}

/// A figure that is shown, one that is hidden, a statement that nobody was asked about, and the file.
async fn reads_figures(browser: &Browser, release: &str) {
    open(browser, "Indicators").await;
    // Five of twelve: with so few, 5 of 10 is all that is said.
    let row = browser.row("A-CYP-01").await;
    assert!(row.contains("50%") && row.contains("base 10"), "{row}");
    let hidden = browser.row("B-06").await;
    assert!(!hidden.contains('%'), "{hidden}");

    browser.go("/staff/indicators/A-CYP-01").await;
    let text = browser.main_text().await;
    assert!(text.contains("Age 12 to 17: 50 in 100 gave a positive answer, between 24 and 76"), "{text}");
    let row = browser.row("Age 12 to 17").await;
    assert!(row.contains("50%") && row.contains("10"), "{row}");
    browser.inspect("statement-shown").await;

    let csv = browser
        .run_async(
            "const done = arguments[1]; fetch(arguments[0]).then((r) => r.text()).then(done);",
            vec![json!(format!("/staff/releases/{release}/figures.csv"))],
        )
        .await;
    let csv = csv.as_str().expect("a file");
    let line = |statement: &str| csv.lines().find(|line| line.contains(statement)).expect("a line").to_owned();
    assert!(line("A-CYP-01").contains(",child-12-17,,,,,10,0.5000,"), "{csv}");
    let is_hidden = |line: &&str| line.contains(",child-12-17,,,,,[c],[c],[c],[c],[c],[c],");
    let hidden = csv.lines().find(is_hidden).expect("a hidden figure");

    let column = csv.lines().next().and_then(|heading| heading.split(',').position(|name| name == "statement"));
    let statement = hidden.split(',').nth(column.expect("a column of statements")).expect("a statement");
    browser.go(&format!("/staff/indicators/{statement}")).await;
    assert!(browser.main_text().await.contains("Hidden to protect people: Age 12 to 17."));
    browser.inspect("statement-hidden").await;
    browser.go("/staff/indicators/B-06").await;
    assert!(browser.main_text().await.contains("The source breaks off in the middle of this statement."));
    browser.inspect("statement-cut-off").await;
    browser.go("/staff/side-by-side").await;
    browser.expect_heading("Audiences side by side").await;
    browser.inspect("side-by-side").await;
    browser.go("/staff/evidence").await;
    browser.inspect("evidence").await;
}
