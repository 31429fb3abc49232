//! How many did not know, and how many did not want to say: single counts, each a cell of its own.
//!
//! # Why
//! They are shown from the threshold on, to the nearest five: with exact counts the exact bases would be told as well. Parts of
//! a whole follow the rules of [`Whole`](super::Whole): hidden parts count at least the threshold together, or others are
//! hidden with them, and a whole is the sum of what its parts and the rest show. Classes leave a rest of at least the
//! threshold, which is not shown.

use std::collections::BTreeMap;

use super::BASE_STEP;

/// A number of respondents as it is shown: to the nearest five, and never below the threshold.
pub fn rounded(count: i64, threshold: i64) -> i64 {
    let least = (threshold + BASE_STEP - 1) / BASE_STEP * BASE_STEP;
    ((count + 2) / BASE_STEP * BASE_STEP).max(least)
}

/// By agency and locality: an agency without localities has its count under "".
pub type ByPlace = BTreeMap<String, BTreeMap<String, i64>>;

/// What is shown of the whole, of agencies and of localities, by their names: `("", "")` is the whole.
pub fn places_to_show(places: &ByPlace, threshold: i64) -> BTreeMap<(String, String), i64> {
    let agencies: BTreeMap<String, i64> =
        places.iter().map(|(agency, localities)| (agency.clone(), localities.values().sum())).collect();
    let mut shown = BTreeMap::new();
    if agencies.values().sum::<i64>() < threshold {
        return shown;
    }
    let shown_agencies = parts_to_show(&agencies, threshold);
    let rest: i64 = agencies.iter().filter(|(name, _)| !shown_agencies.contains(name)).map(|(_, count)| count).sum();
    let mut whole = if rest > 0 { rounded(rest, threshold) } else { 0 };
    for agency in shown_agencies {
        let localities = &places[&agency];
        let shown_localities = parts_to_show(localities, threshold);
        let hidden = localities.iter().filter(|(name, _)| !shown_localities.contains(name));
        let rest: i64 = hidden.map(|(_, count)| count).sum();
        let mut sum = if rest > 0 { rounded(rest, threshold) } else { 0 };
        for locality in shown_localities {
            let value = rounded(localities[&locality], threshold);
            sum += value;
            shown.insert((agency.clone(), locality), value);
        }
        whole += sum;
        shown.insert((agency, String::new()), sum);
    }
    shown.insert((String::new(), String::new()), whole);
    shown
}

/// The names of the parts that may be shown: the largest, as long as the others make a rest of at least the threshold, or
/// there are none.
fn parts_to_show(parts: &BTreeMap<String, i64>, threshold: i64) -> Vec<String> {
    largest_first(parts, threshold, |rest, hidden| hidden == 0 || rest >= threshold)
}

/// The classes that may be shown; those who did not say are in the rest as well.
pub fn classes_to_show(whole: i64, classes: &BTreeMap<String, i64>, threshold: i64) -> BTreeMap<String, i64> {
    let not_said = whole - classes.values().sum::<i64>();
    if not_said < 0 || whole < threshold {
        return BTreeMap::new();
    }
    let names = largest_first(classes, threshold, |rest, _| rest + not_said >= threshold);
    names.into_iter().map(|name| (name.clone(), rounded(classes[&name], threshold))).collect()
}

fn largest_first(parts: &BTreeMap<String, i64>, threshold: i64, is_safe: impl Fn(i64, usize) -> bool) -> Vec<String> {
    let mut shown: Vec<(&String, i64)> = parts
        .iter()
        .filter(|(name, count)| !name.is_empty() && **count >= threshold)
        .map(|(name, count)| (name, *count))
        .collect();
    shown.sort_by_key(|(name, count)| (std::cmp::Reverse(*count), *name));
    loop {
        let rest = parts.values().sum::<i64>() - shown.iter().map(|(_, count)| count).sum::<i64>();
        if is_safe(rest, parts.len() - shown.len()) || shown.pop().is_none() {
            return shown.into_iter().map(|(name, _)| name.clone()).collect();
        }
    }
}
