//! A respondent who answers a whole questionnaire.

use app::domain::collection::Collection;
use app::domain::questionnaire::{Questionnaire, Section};

use super::{Client, Page, TestService};

/// What a respondent says to everything, apart from what is said otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// The first option of every scale, which is the best.
    Best,
    /// The last option of every scale, which is the worst.
    Worst,
    DontKnow,
    NotSaid,
}

/// The form of a section, filled in.
pub fn filled_in(questionnaire: &Questionnaire, section: &Section, says: Says) -> Vec<(String, String)> {
    section
        .items
        .iter()
        .map(|item| {
            let options = questionnaire.options_of(item);
            let option = match says {
                Says::Best => options.first(),
                Says::Worst => options.last(),
                Says::DontKnow | Says::NotSaid => None,
            };
            let unscored = if says == Says::DontKnow { "dont-know" } else { "not-said" };
            (item.id.clone(), option.map_or(unscored, |option| option.id.as_str()).to_owned())
        })
        .collect()
}

impl TestService {
    /// The built-in questionnaire.
    pub async fn questionnaire(&self, collection: &Collection) -> Questionnaire {
        let version = self.state.questionnaire(&collection.questionnaire, collection.version).await;
        version.expect("the questionnaire of a collection").questionnaire.clone()
    }

    /// Answers every section that is asked, up to the page on which answers are checked.
    pub async fn answer(&self, client: &mut Client, language: &str, collection: &Collection, says: Says) -> Page {
        let questionnaire = self.questionnaire(collection).await;
        let base = format!("/{language}/q/{}", collection.id);
        let mut address = format!("{base}/1");
        while !address.ends_with("/check") {
            let number = address.rsplit('/').next().expect("a section's number").to_owned();
            let section = questionnaire.section_at(&number).expect("a section of the questionnaire");
            let form = filled_in(&questionnaire, section, says);
            let form: Vec<_> = form.iter().map(|(field, value)| (field.as_str(), value.as_str())).collect();
            let page = client.post(&address, &form).await;
            assert_eq!(page.status, 303, "{address}: {}", page.text());
            address = page.location().to_owned();
        }
        client.get(&address).await
    }

    /// Answers everything and sends it; gives the words of the receipt.
    pub async fn answer_and_send(
        &self,
        client: &mut Client,
        language: &str,
        collection: &Collection,
        says: Says,
    ) -> String {
        let page = self.answer(client, language, collection, says).await;
        assert_eq!(page.status, 200, "{}", page.text());
        let page = client.post(&format!("/{language}/q/{}/send", collection.id), &[]).await;
        assert_eq!(page.status, 303, "{}", page.text());
        receipt_on(&client.get(page.location()).await)
    }
}

/// The words of the receipt on the page that thanks.
pub fn receipt_on(page: &Page) -> String {
    let text = page.text();
    let list = text.split_once("receipt__words").expect("a receipt").1.split_once("</ol>").expect("a list").0;
    let words: Vec<&str> = list.split("<li>").skip(1).map(|rest| rest.split('<').next().unwrap_or_default()).collect();
    words.join(" ")
}
