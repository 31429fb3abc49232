//! What made-up respondents tell about themselves.

use app::domain::answer::{Answer, Answers};
use app::domain::questionnaire::Questionnaire;
use rand::Rng;
use rand::rngs::StdRng;

/// The share of those who leave a question about themselves out.
const SKIPPED: f64 = 0.15;
/// The share of those who choose the first option, and of those who are left the second, and so on; the rest the last.
const EACH_OPTION: f64 = 0.2;

/// What somebody tells about themselves, or leaves out.
///
/// The first options of a question are chosen less often than the last, as it is with the ethnic groups where most are of
/// one, and with a lasting condition that most do not have; small groups are what disclosure control is tried on.
pub fn draw(questionnaire: &Questionnaire, rng: &mut StdRng) -> Answers {
    let asked = questionnaire.about_you.iter().flat_map(|section| &section.items);
    let mut told = Answers::new();
    for item in asked {
        if rng.random_bool(SKIPPED) {
            continue;
        }
        let options = questionnaire.options_of(item);
        let chosen = options.iter().find(|_| rng.random_bool(EACH_OPTION)).or(options.last());
        if let Some(option) = chosen {
            told.insert(item.id.clone(), Answer::Option(option.id.clone()));
        }
    }
    told
}
