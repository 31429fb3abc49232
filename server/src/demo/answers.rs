//! What somebody in the demonstration answers: a latent opinion for each item, cut into the options of its scale.

use std::hash::{DefaultHasher, Hash, Hasher};

use app::domain::answer::{Answer, Answers};
use app::domain::questionnaire::{Item, Questionnaire, QuestionnaireVersion};
use rand::Rng;
use rand::rngs::StdRng;

use super::world::{Site, mood_of};

/// How often somebody says that they do not know, and that they do not want to say.
const DONT_KNOW: f64 = 0.04;
const NOT_SAID: f64 = 0.02;
/// How often the first option of a filter question is chosen.
const FIRST_OF_A_FILTER: f64 = 0.75;
/// How far people differ in all that they say, in standard deviations.
const PEOPLE_DIFFER: f64 = 0.6;

/// What those who answer a questionnaire at a site think.
pub struct Opinions {
    questionnaire: Questionnaire,
    items: Vec<ItemOpinion>,
}

/// The opinion about one item, in the order of the questionnaire.
struct ItemOpinion {
    /// In the first quarter, in standard deviations from indifference.
    at_first: f64,
    /// How much is added with each quarter.
    trend: f64,
    /// Codes of the options from worst to best; for a filter question, in their order.
    options: Vec<String>,
    is_filter: bool,
}

impl Opinions {
    pub fn new(version: &QuestionnaireVersion, site: &Site, seed: u64) -> Self {
        let questionnaire = version.questionnaire.clone();
        let mood = mood_of(questionnaire.audience) + site.mood;
        let items = questionnaire.items().map(|item| item_opinion(&questionnaire, item, mood, seed)).collect();
        Self { questionnaire, items }
    }

    /// One respondent's answers, to what they are asked. Quarters count from nought.
    pub fn draw(&self, person: Person, quarter: usize, rng: &mut StdRng) -> Answers {
        let mut answers = Answers::new();
        let mut opinions = self.items.iter();
        for section in &self.questionnaire.sections {
            let is_asked = self.questionnaire.is_asked(section, &answers);
            for (item, opinion) in section.items.iter().zip(&mut opinions) {
                if is_asked {
                    answers.insert(item.id.clone(), opinion.draw(person.0, quarter, rng));
                }
            }
        }
        answers
    }
}

/// How far somebody differs from others in all that they say, whenever they are asked; in standard deviations.
#[derive(Clone, Copy, Debug)]
pub struct Person(f64);

impl Person {
    pub fn draw(rng: &mut StdRng) -> Self {
        Self(normal(rng) * PEOPLE_DIFFER)
    }
}

fn item_opinion(questionnaire: &Questionnaire, item: &Item, mood: f64, seed: u64) -> ItemOpinion {
    let options = questionnaire.options_of(item);
    let is_filter = options.iter().all(|option| option.score.is_none());
    let mut ordered: Vec<_> = options.iter().collect();
    ordered.sort_by_key(|option| option.score);
    // What evidences the same statement moves together, whoever is asked.
    let about = item.evidences.as_deref().unwrap_or(&item.id);
    ItemOpinion {
        at_first: mood + spread((seed, about, "level")) * 0.5,
        trend: spread((seed, about, "trend")) * 0.07,
        options: ordered.into_iter().map(|option| option.id.clone()).collect(),
        is_filter,
    }
}

impl ItemOpinion {
    fn draw(&self, person: f64, quarter: usize, rng: &mut StdRng) -> Answer {
        let chance: f64 = rng.random();
        if chance < DONT_KNOW {
            return Answer::DontKnow;
        }
        if chance < DONT_KNOW + NOT_SAID {
            return Answer::NotSaid;
        }
        let last = self.options.len().saturating_sub(1);
        let place = if self.is_filter {
            if rng.random_bool(FIRST_OF_A_FILTER) { 0 } else { last }
        } else {
            let quarters = f64::from(u32::try_from(quarter).unwrap_or(u32::MAX));
            let opinion = self.at_first + self.trend * quarters + person + normal(rng);
            // The logistic curve, scaled to be close to the normal distribution: 0 to 1, a half for the indifferent.
            let part = 1.0 / (1.0 + (-opinion * 1.702).exp());
            nth_of(part, self.options.len())
        };
        self.options.get(place).map_or(Answer::DontKnow, |option| Answer::Option(option.clone()))
    }
}

/// Which of so many equal steps a part from 0 to 1 falls in.
fn nth_of(part: f64, steps: usize) -> usize {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a scale is short"
    )]
    let step = (part * steps as f64) as usize;
    step.min(steps.saturating_sub(1))
}

/// A number from the standard normal distribution (Box and Muller, 1958).
fn normal(rng: &mut StdRng) -> f64 {
    let (radius, angle): (f64, f64) = (rng.random(), rng.random());
    (-2.0 * (1.0 - radius).ln()).sqrt() * (std::f64::consts::TAU * angle).cos()
}

/// A number from -1 to 1 that is always the same for the same thing.
fn spread(thing: impl Hash) -> f64 {
    let mut hasher = DefaultHasher::new();
    thing.hash(&mut hasher);
    let part = u32::try_from(hasher.finish() >> 32).unwrap_or_default();
    f64::from(part) / f64::from(u32::MAX) * 2.0 - 1.0
}
