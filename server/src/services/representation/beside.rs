//! Published numbers of respondents beside a population, dimension by dimension.

use std::collections::{BTreeMap, BTreeSet};

use app::domain::audience::Audience;
use app::domain::group::Group;
use app::domain::place::Scope;
use app::domain::profile::{CategoryHeard, DimensionHeard, HeardAs, Weighted};
use app::domain::reference::{Dimension, Reference, locality_code, reference_for};

use super::ReleasedProfile;
use crate::disclosure_control::Rules;
use crate::disclosure_control::profile::{all_who_told, protect_population};
use crate::statistics::design_effect::of_one_margin;
use crate::statistics::representation::{Heard, heard};

/// By how much hidden parts may be more than they are shown as, in a quarter.
const ROUNDED_BY: i64 = 2;

/// Every dimension of every audience that was in the field.
pub fn beside_population(profiles: &[ReleasedProfile], references: &[Reference], rules: Rules) -> Vec<DimensionHeard> {
    let numbers = Numbers(profiles);
    let context = Beside { references, rules };
    let mut all = vec![context.audiences(&numbers)];
    for audience in numbers.audiences() {
        let groups = numbers.groups(audience);
        let questions: BTreeSet<&String> = groups
            .iter()
            .filter_map(|group| if let Group::About { question, .. } = group { Some(question) } else { None })
            .collect();
        for question in questions {
            let parts = groups.iter().filter_map(|group| match group {
                Group::About { question: of, answer } if of == question && !answer.is_empty() => {
                    Some((answer.clone(), group.clone()))
                }
                _ => None,
            });
            let dimension = Dimension::of_question(question);
            all.push(context.divided(&numbers, audience, dimension, &all_who_told(question), parts.collect()));
        }
        let scopes: Vec<&Scope> = groups
            .iter()
            .filter_map(|group| if let Group::Place(scope) = group { Some(scope) } else { None })
            .collect();
        for whole in &scopes {
            let parts = scopes.iter().filter(|scope| scope.whole().as_ref() == Some(*whole));
            let name = |scope: &Scope| match scope.names() {
                (agency, "") => agency.to_owned(),
                (agency, locality) => locality_code(agency, locality),
            };
            let parts: BTreeMap<String, Group> =
                parts.map(|scope| (name(scope), Group::Place((*scope).clone()))).collect();
            // One part alone is its whole.
            if parts.len() > 1 {
                let is_whole = **whole == Scope::Whole;
                let dimension = if is_whole { Dimension::Agency } else { Dimension::Locality };
                let mut one = context.divided(&numbers, audience, dimension, &Group::Place((*whole).clone()), parts);
                one.agency = (!is_whole).then(|| whole.names().0.to_owned());
                all.push(one);
            }
        }
    }
    all.extend(context.languages());
    all
}

/// What some releases show together.
struct Numbers<'a>(&'a [ReleasedProfile]);

impl Numbers<'_> {
    fn audiences(&self) -> BTreeSet<Audience> {
        self.0.iter().flat_map(|profile| &profile.respondents).map(|of| of.audience).collect()
    }

    fn groups(&self, audience: Audience) -> BTreeSet<Group> {
        let of_audience = self.0.iter().flat_map(|profile| &profile.respondents).filter(|of| of.audience == audience);
        of_audience.map(|of| of.group.clone()).collect()
    }

    /// In each quarter: none where a release has no such group, hidden where it hides it.
    fn each(&self, audience: Audience, group: &Group) -> Vec<Option<Option<i64>>> {
        let number = |profile: &ReleasedProfile| {
            let of = profile.respondents.iter().find(|of| of.audience == audience && of.group == *group)?;
            Some(of.number.shown())
        };
        self.0.iter().map(number).collect()
    }

    /// In all quarters together; hidden where one of them hides it.
    fn together(&self, audience: Audience, group: &Group) -> Option<i64> {
        self.each(audience, group).into_iter().flatten().try_fold(0, |sum, number| Some(sum + number?))
    }

    /// The most that a part can be, whose number is hidden in some quarters.
    fn at_most(&self, audience: Audience, whole: &Group, parts: &BTreeMap<String, Group>, part: &Group) -> Option<i64> {
        let of_parts: Vec<_> = parts.values().map(|other| self.each(audience, other)).collect();
        let quarters = self.each(audience, whole).into_iter().zip(self.each(audience, part)).enumerate();
        quarters.filter_map(|(quarter, (whole, part))| Some((quarter, whole?, part?))).try_fold(
            0,
            |sum, (quarter, whole, part)| {
                let shown = || of_parts.iter().filter_map(|each| each[quarter].flatten()).sum::<i64>();
                Some(sum + part.or_else(|| Some(whole? - shown() + ROUNDED_BY))?)
            },
        )
    }
}

struct Beside<'a> {
    references: &'a [Reference],
    rules: Rules,
}

impl Beside<'_> {
    /// Audiences beside one another: of those that the reference names.
    fn audiences(&self, numbers: &Numbers<'_>) -> DimensionHeard {
        let named = reference_for(self.references, None, &Dimension::Audience);
        let is_named = |audience: &Audience| named.iter().any(|one| one.category == audience.code());
        let number = |audience: Audience| numbers.together(audience, &Group::WHOLE);
        let in_field = numbers.audiences();
        let base = in_field.iter().filter(|audience| is_named(audience)).filter_map(|audience| number(*audience)).sum();
        let shares = self.shares(&named);
        let all = Audience::ALL.into_iter().filter(|audience| in_field.contains(audience) || is_named(audience));
        let categories = all.map(|audience| {
            let population = shares.get(audience.code()).copied().flatten();
            let respondents = number(audience).filter(|_| in_field.contains(&audience));
            let Heard { share, heard, p } = heard(respondents, base, base, population);
            let share = share.filter(|_| is_named(&audience));
            CategoryHeard { category: audience.code().to_owned(), respondents, share, population, heard, p }
        });
        DimensionHeard {
            audience: None,
            dimension: Dimension::Audience,
            agency: None,
            base: (base > 0).then_some(base),
            categories: categories.collect(),
            not_named: Vec::new(),
            sources: sources(&named),
            weighted: None,
        }
    }

    /// The parts of a whole of one audience.
    fn divided(
        &self,
        numbers: &Numbers<'_>,
        audience: Audience,
        dimension: Dimension,
        whole: &Group,
        parts: BTreeMap<String, Group>,
    ) -> DimensionHeard {
        let mut named = reference_for(self.references, Some(audience), &dimension);
        if dimension == Dimension::Locality {
            // Of the agency alone.
            named.retain(|one| parts.contains_key(&one.category));
        }
        let is_named = |category: &String| named.iter().any(|one| one.category == *category);
        let not_named: Vec<String> = parts.keys().filter(|category| !is_named(category)).cloned().collect();
        let shares = if not_named.is_empty() { self.shares(&named) } else { BTreeMap::new() };
        let base = numbers.together(audience, whole);
        let category = |(category, group): (&String, &Group)| {
            let respondents = numbers.together(audience, group);
            let population = shares.get(category).copied().flatten();
            let at_most = numbers.at_most(audience, whole, &parts, group);
            let Heard { share, heard, p } = match base {
                Some(base) => heard(respondents, at_most.unwrap_or(base), base, population),
                None if population.is_none() => Heard { share: None, heard: HeardAs::NoReference, p: None },
                None => Heard { share: None, heard: HeardAs::TooFew, p: None },
            };
            CategoryHeard { category: category.clone(), respondents, share, population, heard, p }
        };
        let categories: Vec<CategoryHeard> = parts.iter().map(category).collect();
        DimensionHeard {
            audience: Some(audience),
            weighted: weighted(&categories),
            dimension,
            agency: None,
            base,
            categories,
            not_named: if named.is_empty() { Vec::new() } else { not_named },
            sources: sources(&named),
        }
    }

    /// The languages of the population, beside nothing.
    fn languages(&self) -> Option<DimensionHeard> {
        let named = reference_for(self.references, None, &Dimension::Language);
        let shares = self.shares(&named);
        let category = |(category, population): (String, Option<f64>)| CategoryHeard {
            category,
            respondents: None,
            share: None,
            population,
            heard: HeardAs::NotCounted,
            p: None,
        };
        (!named.is_empty()).then(|| DimensionHeard {
            audience: None,
            dimension: Dimension::Language,
            agency: None,
            base: None,
            categories: shares.into_iter().map(category).collect(),
            not_named: Vec::new(),
            sources: sources(&named),
            weighted: None,
        })
    }

    /// The share of each category of a population; none where it is too small to be told.
    fn shares(&self, named: &[&Reference]) -> BTreeMap<String, Option<f64>> {
        let all: i64 = named.iter().map(|one| one.population).sum();
        #[expect(clippy::cast_precision_loss, reason = "counts of people are far below 2^52")]
        let share = |population: i64| population as f64 / all as f64;
        let shown = |one: &&Reference| {
            let population = protect_population(one.population, self.rules).filter(|_| all > 0);
            (one.category.clone(), population.map(share))
        };
        named.iter().map(shown).collect()
    }
}

fn sources(named: &[&Reference]) -> Vec<(String, chrono::NaiveDate)> {
    let all: BTreeSet<_> = named.iter().map(|one| (one.source.clone(), one.as_of)).collect();
    all.into_iter().collect()
}

/// What weighting by a dimension would do, where all of it is known.
fn weighted(categories: &[CategoryHeard]) -> Option<Weighted> {
    let known = |category: &CategoryHeard| Some((category.respondents?, category.population?));
    let margin: Vec<(i64, f64)> = categories.iter().map(known).collect::<Option<_>>()?;
    let (design_effect, effective_base) = of_one_margin(&margin)?;
    Some(Weighted { design_effect, effective_base })
}
