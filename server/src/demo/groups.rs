//! What made-up respondents tell about themselves.

use app::domain::answer::{Answer, Answers};
use app::domain::questionnaire::Questionnaire;
use rand::Rng;
use rand::rngs::StdRng;

/// The share of those who leave a question about themselves out.
const SKIPPED: f64 = 0.15;

/// What somebody tells about themselves, or leaves out.
pub fn draw(questionnaire: &Questionnaire, rng: &mut StdRng) -> Answers {
    let asked = questionnaire.about_you.iter().flat_map(|section| &section.items);
    let mut told = Answers::new();
    for item in asked {
        if rng.random_bool(SKIPPED) {
            continue;
        }
        let options = questionnaire.options_of(item);
        // Two are chosen equally often; of more, the last most often.
        let each = 1.0 / f64::from(u32::try_from(options.len().max(1)).unwrap_or(u32::MAX));
        let chosen = options.iter().find(|_| rng.random_bool(each)).or(options.last());
        if let Some(option) = chosen {
            told.insert(item.id.clone(), Answer::Option(option.id.clone()));
        }
    }
    told
}
