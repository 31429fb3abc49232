//! A whole and its parts, shown side by side: nothing that is shown may give a hidden part back, or narrow a shown one.
//!
//! # Why
//! Where parts are hidden, the whole less the shown parts is what the hidden ones said together: the *rest*. So the rest has
//! to pass the rules of any figure, or further parts are hidden. And each part and the rest is carried over to a rounded base
//! for itself, while the whole is their sum: a whole that was rounded for itself would, with its parts, give exact counts
//! back. Now all that is known are figures of people who do not overlap, each of which fits several bases.

use std::collections::BTreeMap;

use super::{Rules, carried_over};

/// The counted answers of a figure, before disclosure control.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcomes {
    pub positive: i64,
    pub not_positive: i64,
}

impl Outcomes {
    pub fn base(self) -> i64 {
        self.positive + self.not_positive
    }

    /// Whether it may be shown, taken for itself.
    pub fn is_safe(self, rules: Rules) -> bool {
        self.positive >= rules.threshold && self.not_positive >= rules.threshold && self.base() >= rules.minimum_base
    }
}

impl std::ops::Add for Outcomes {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { positive: self.positive + other.positive, not_positive: self.not_positive + other.not_positive }
    }
}

impl std::iter::Sum for Outcomes {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts.fold(Self::default(), |sum, part| sum + part)
    }
}

/// What is counted, with its parts by name. A part without a name is always hidden.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Whole {
    /// What is counted beside the parts; all of it where there are none.
    pub own: Outcomes,
    pub parts: BTreeMap<String, Whole>,
}

/// What may be shown of a whole and of its parts: base and positive answers, or nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownWhole {
    pub shown: Option<(i64, i64)>,
    /// Every part that has a name, shown or hidden.
    pub parts: BTreeMap<String, ShownWhole>,
}

impl Whole {
    /// All that is counted, the parts included.
    pub fn sum(&self) -> Outcomes {
        self.own + self.parts.values().map(Self::sum).sum()
    }

    /// Decides what may be shown.
    pub fn protect(&self, rules: Rules) -> ShownWhole {
        if !self.sum().is_safe(rules) {
            return self.hide();
        }
        let shown_parts = self.parts_to_show(rules);
        let rest: Outcomes = self.own
            + self.parts.iter().filter(|(name, _)| !shown_parts.contains(name)).map(|(_, part)| part.sum()).sum();
        let mut shown =
            if rest.base() > 0 { carried_over(rest.positive, rest.base(), rules.threshold) } else { (0, 0) };
        let mut parts = BTreeMap::new();
        for (name, part) in self.parts.iter().filter(|(name, _)| !name.is_empty()) {
            let part = if shown_parts.contains(&name) { part.protect(rules) } else { part.hide() };
            if let Some((base, positive)) = part.shown {
                shown = (shown.0 + base, shown.1 + positive);
            }
            parts.insert(name.clone(), part);
        }
        ShownWhole { shown: Some(shown), parts }
    }

    /// The names of the parts that may be shown: those that are safe, less the smallest of them (the fewest respondents, then
    /// the later name), one by one, until the rest is safe, or there is none.
    fn parts_to_show(&self, rules: Rules) -> Vec<&String> {
        let is_safe = |(name, part): &(&String, &Self)| !name.is_empty() && part.sum().is_safe(rules);
        let mut shown: Vec<(&String, i64)> =
            self.parts.iter().filter(is_safe).map(|(name, part)| (name, part.sum().base())).collect();
        // The largest first.
        shown.sort_by_key(|(name, base)| (std::cmp::Reverse(*base), *name));
        loop {
            let is_hidden = |name: &&String| !shown.iter().any(|(other, _)| other == name);
            let hidden: Vec<&String> = self.parts.keys().filter(is_hidden).collect();
            // A part that nobody answered in is hidden like any other, so that its place says nothing about it.
            let is_whole = hidden.is_empty() && self.own == Outcomes::default();
            let rest = self.own + hidden.iter().map(|name| self.parts[*name].sum()).sum();
            if is_whole || rest.is_safe(rules) || shown.pop().is_none() {
                return shown.into_iter().map(|(name, _)| name).collect();
            }
        }
    }

    /// The figures behind what is shown: of people who do not overlap, and who are all of a whole that is shown.
    pub fn blocks(&self, protected: &ShownWhole) -> Vec<Outcomes> {
        if protected.shown.is_none() {
            return Vec::new();
        }
        let part_of = |name: &String| protected.parts.get(name).filter(|part| part.shown.is_some());
        let hidden = self.parts.iter().filter(|(name, _)| part_of(name).is_none());
        let rest: Outcomes = self.own + hidden.map(|(_, part)| part.sum()).sum();
        let of_parts = self.parts.iter().filter_map(|(name, part)| Some(part.blocks(part_of(name)?)));
        let rest = (rest.base() > 0).then_some(rest);
        rest.into_iter().chain(of_parts.flatten()).collect()
    }

    fn hide(&self) -> ShownWhole {
        let named = self.parts.iter().filter(|(name, _)| !name.is_empty());
        ShownWhole { shown: None, parts: named.map(|(name, part)| (name.clone(), part.hide())).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: Rules = Rules { threshold: 5, minimum_base: 10 };

    fn leaf((positive, not_positive): (i64, i64)) -> Whole {
        Whole { own: Outcomes { positive, not_positive }, parts: BTreeMap::new() }
    }

    fn of(parts: &[(&str, (i64, i64))]) -> Whole {
        let parts = parts.iter().map(|(name, outcomes)| ((*name).to_owned(), leaf(*outcomes))).collect();
        Whole { own: Outcomes::default(), parts }
    }

    fn shown(whole: &Whole) -> Vec<bool> {
        whole.protect(RULES).parts.values().map(|part| part.shown.is_some()).collect()
    }

    #[test]
    fn a_hidden_part_takes_others_with_it() {
        for (parts, expected) in [
            (&[("a", (20, 10)), ("b", (10, 20)), ("c", (9, 9))][..], &[true, true, true][..]),
            // The second is too small; the rest is safe once the third is hidden as well.
            (&[("a", (20, 10)), ("b", (3, 2)), ("c", (9, 9))], &[true, false, false]),
            // The rest of two would say that nobody of four was unhappy.
            (&[("a", (20, 10)), ("b", (2, 0)), ("c", (2, 0)), ("d", (9, 9))], &[true, false, false, false]),
            (&[("a", (20, 10)), ("b", (4, 3)), ("c", (4, 4))], &[true, false, false]),
            // That nobody answered in a part is not told either.
            (&[("a", (20, 10)), ("b", (0, 0)), ("c", (9, 9))], &[true, false, false]),
            (&[("a", (3, 2))], &[false]),
            (&[("a", (20, 10)), ("b", (0, 1))], &[false, false]),
        ] {
            assert_eq!(shown(&of(parts)), expected, "{parts:?}");
        }
        assert_eq!(shown(&of(&[("", (30, 30)), ("a", (20, 10))])), [true], "what has no name is part of the rest");
        assert_eq!(shown(&of(&[("", (3, 3)), ("a", (20, 10)), ("b", (9, 9))])), [true, false]);
    }

    #[test]
    fn a_whole_is_the_sum_of_what_its_parts_show() {
        // Rounded for itself the whole would be 37 of 70, and fit these counts alone.
        let whole = of(&[("a", (9, 8)), ("b", (10, 7)), ("c", (8, 9)), ("d", (9, 8))]).protect(RULES);
        assert_eq!(whole.shown, Some((60, 32)));
        let tree = Whole {
            own: Outcomes::default(),
            parts: [("x", of(&[("east", (10, 10)), ("west", (9, 9))])), ("y", leaf((12, 8)))]
                .map(|(name, part)| (name.to_owned(), part))
                .into(),
        };
        let shown = tree.protect(RULES);
        assert_eq!(shown.parts["x"].shown, Some((40, 20)));
        assert_eq!(shown.shown, Some((60, 32)));
    }

    #[test]
    fn what_is_left_of_a_whole_is_always_safe() {
        let mut seed = 7_u64;
        let mut next = |below: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            i64::try_from((seed >> 33) % below).expect("a small number")
        };
        let mut further = 0;
        for _ in 0..20_000 {
            let parts: Vec<(String, (i64, i64))> = (0..=next(6))
                .map(|number| (if next(8) == 0 { String::new() } else { number.to_string() }, (next(25), next(25))))
                .collect();
            let whole = of(&parts.iter().map(|(name, part)| (name.as_str(), *part)).collect::<Vec<_>>());
            let protected = whole.protect(RULES);
            let is_shown = |name: &String| protected.parts.get(name).is_some_and(|part| part.shown.is_some());
            let hidden: Vec<&Whole> =
                whole.parts.iter().filter(|(name, _)| !is_shown(name)).map(|(_, part)| part).collect();
            let some_are_shown = whole.parts.keys().any(is_shown);
            if some_are_shown && !hidden.is_empty() {
                assert!(hidden.iter().map(|part| part.sum()).sum::<Outcomes>().is_safe(RULES), "{parts:?}");
            }
            for (name, part) in &whole.parts {
                assert!(!is_shown(name) || part.sum().is_safe(RULES), "{parts:?}");
                further += usize::from(!name.is_empty() && !is_shown(name) && part.sum().is_safe(RULES));
            }
            // What is shown of the whole is made of what is shown of people who do not overlap, and of nothing else.
            if let Some((base, positive)) = protected.shown {
                let rest: Outcomes = hidden.iter().map(|part| part.sum()).sum();
                let of_rest =
                    if rest.base() > 0 { carried_over(rest.positive, rest.base(), RULES.threshold) } else { (0, 0) };
                let of_parts = protected.parts.values().filter_map(|part| part.shown);
                let sum = of_parts.fold(of_rest, |sum, part| (sum.0 + part.0, sum.1 + part.1));
                assert_eq!((base, positive), sum, "{parts:?}");
                assert!((base - whole.sum().base()).abs() <= 2 * (protected.parts.len() as i64 + 1));
            }
        }
        assert!(further > 1000, "secondary suppression was needed {further} times");
    }
}
