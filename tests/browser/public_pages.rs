//! What can be read about this service, from the foot of a page.

use server::config::Settings;

use crate::browser::{Browser, Scripts};
use crate::respondent::Respondent;
use crate::site::Site;

#[tokio::test]
async fn what_is_said_of_the_service_can_be_read_in_english() {
    everything_is_read("en", Scripts::On).await;
}

#[tokio::test]
async fn what_is_said_of_the_service_can_be_read_in_polish() {
    everything_is_read("pl", Scripts::On).await;
}

#[tokio::test]
async fn what_is_said_of_the_service_can_be_read_in_arabic_without_scripts() {
    everything_is_read("ar", Scripts::Off).await;
}

async fn everything_is_read(language: &str, scripts: Scripts) {
    let mut settings = Settings::default();
    settings.organisation.contact_email = Some("voices@example.org".to_owned());
    settings.organisation.data_protection_officer = Some("Ada Officer, 01472 000000".to_owned());
    let site = Site::open(settings).await;
    let Some(browser) = Browser::open(&site, scripts).await else { return };
    let person = Respondent::of_new(&site, &browser, language).await;
    for page in ["privacy", "cookies", "accessibility", "about"] {
        browser.go(&format!("/{language}/help")).await;
        browser.follow(browser.link(&person.says(&format!("{page}-link"))).await).await;
        assert_eq!(browser.path().await, format!("/{language}/{page}"));
        browser.expect_heading(&person.says(&format!("{page}-title"))).await;
        browser.inspect(page).await;
    }
    assert!(browser.client.get_all_cookies().await.expect("cookies").is_empty(), "to read needs no cookie");
    browser.finish(&site).await;
}
