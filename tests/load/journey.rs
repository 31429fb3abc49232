//! One respondent's journey: a page of ten questions, its post, and the send with what they say about themselves.

use super::connection::Connection;

const OPTIONS: [&str; 6] = ["very-true", "mostly-true", "a-bit-true", "not-true", "dont-know", "not-said"];
const ETHNIC_GROUPS: [&str; 5] = ["asian", "black", "mixed", "white", "other"];

/// The requests of a journey in one collection.
#[derive(Clone)]
pub struct Journey {
    /// Address and port.
    host: String,
    collection: String,
    page: Vec<u8>,
}

impl Journey {
    pub fn new(host: &str, collection: &str) -> Self {
        let mut journey = Self { host: host.to_owned(), collection: collection.to_owned(), page: Vec::new() };
        journey.page = journey.read("1", "accept-encoding: gzip, deflate, br\r\n");
        journey
    }

    /// Asks for a page of the collection.
    pub fn read(&self, page: &str, more: &str) -> Vec<u8> {
        format!("GET /en/q/{}/{page} HTTP/1.1\r\nhost: {}\r\n{more}\r\n", self.collection, self.host).into_bytes()
    }

    fn post(&self, page: &str, cookie: &str, form: &str) -> Vec<u8> {
        let cookie = if cookie.is_empty() { String::new() } else { format!("cookie: {cookie}\r\n") };
        format!(
            "POST /en/q/{}/{page} HTTP/1.1\r\nhost: {}\r\nsec-fetch-site: same-origin\r\n{cookie}\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
            self.collection,
            self.host,
            form.len()
        )
        .into_bytes()
    }

    /// Answers all questions as a new respondent, and gives the cookie that opens the answers.
    pub async fn answer(&self, connection: &mut Connection, number: u64) -> anyhow::Result<String> {
        let pick = |item: u64| OPTIONS[remainder(number.wrapping_mul(31).wrapping_add(item * item), OPTIONS.len())];
        let form: Vec<String> = (1..=10).map(|item| format!("q{item}={}", pick(item))).collect();
        let answered = connection.ask(&self.post("1", "", &form.join("&"))).await?;
        answered.must_be(303, "the answers")?;
        Ok(answered.cookie()?.to_owned())
    }

    /// The whole way of a new respondent; fails unless every step is answered as it should be.
    pub async fn go(&self, connection: &mut Connection, number: u64) -> anyhow::Result<()> {
        connection.ask(&self.page).await?.must_be(200, "the questions")?;
        let cookie = self.answer(connection, number).await?;
        let about_you = format!(
            "you-sex={}&you-ethnic-group={}&you-condition={}",
            ["female", "male"][remainder(number, 2)],
            ETHNIC_GROUPS[remainder(number / 2, ETHNIC_GROUPS.len())],
            ["yes", "no"][remainder(number / 3, 2)],
        );
        connection.ask(&self.post("send", &cookie, &about_you)).await?.must_be(303, "the send")
    }
}

fn remainder(number: u64, of: usize) -> usize {
    usize::try_from(number % of as u64).unwrap_or_default()
}
