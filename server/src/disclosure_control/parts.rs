//! Secondary suppression in a hierarchy: what a whole shows must not give a hidden part back.

use super::Rules;

/// The counted answers of a part, before disclosure control.
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

/// A part of a whole that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    pub outcomes: Outcomes,
    /// Whether it has a name under which it could be shown. One without is always hidden.
    pub has_name: bool,
}

/// Which parts may be shown beside their whole, in the same order.
///
/// The whole less the parts that are shown is the sum of those that are hidden. So where parts are hidden, at least two of
/// them have respondents, and their sum passes the same rules as any figure; else further parts are hidden, the smallest
/// first (the fewest respondents, then the later in order). That settles a tree: each part belongs to one whole, and what
/// is hidden has hidden parts alone.
pub fn parts_to_show(parts: &[Part], rules: Rules) -> Vec<bool> {
    let mut shown: Vec<bool> = parts.iter().map(|part| part.has_name && part.outcomes.is_safe(rules)).collect();
    loop {
        let hidden = || parts.iter().zip(&shown).filter(|(_, shown)| !**shown).map(|(part, _)| part.outcomes);
        let with_respondents = hidden().filter(|outcomes| outcomes.base() > 0).count();
        let is_protected = with_respondents == 0 || with_respondents >= 2 && hidden().sum::<Outcomes>().is_safe(rules);
        if is_protected {
            return shown;
        }
        let smallest =
            (0..parts.len()).rev().filter(|index| shown[*index]).min_by_key(|index| parts[*index].outcomes.base());
        let Some(smallest) = smallest else { return shown };
        shown[smallest] = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: Rules = Rules { threshold: 5, minimum_base: 10 };

    fn shown(parts: &[(i64, i64)]) -> Vec<bool> {
        let parts: Vec<Part> = parts.iter().map(|part| named(*part)).collect();
        parts_to_show(&parts, RULES)
    }

    fn named((positive, not_positive): (i64, i64)) -> Part {
        Part { outcomes: Outcomes { positive, not_positive }, has_name: true }
    }

    #[test]
    fn one_hidden_part_takes_another_with_it() {
        for (parts, expected) in [
            (&[(20, 10), (10, 20), (9, 9)][..], &[true, true, true][..]),
            // The second is too small; with the third, the next smallest, its sum is 12 and 11.
            (&[(20, 10), (3, 2), (9, 9)], &[true, false, false]),
            // Two are hidden, and their sum would say that nobody of four was unhappy: a third is needed.
            (&[(20, 10), (2, 0), (2, 0), (9, 9)], &[true, false, false, false]),
            // Two are hidden and protect each other.
            (&[(20, 10), (4, 3), (4, 4)], &[true, false, false]),
            // Nobody answered there: there is nobody to protect.
            (&[(20, 10), (0, 0), (9, 9)], &[true, false, true]),
            (&[(3, 2)], &[false]),
            (&[], &[]),
        ] {
            assert_eq!(shown(parts), expected, "{parts:?}");
        }
        let nameless = Part { has_name: false, ..named((30, 30)) };
        assert_eq!(parts_to_show(&[named((20, 10)), named((9, 9)), nameless], RULES), [true, false, false]);
        assert_eq!(parts_to_show(&[named((20, 10))], RULES), [true], "the whole of an agency with one locality");
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
            let parts: Vec<Part> =
                (0..=next(6)).map(|_| Part { has_name: next(8) > 0, ..named((next(25), next(25))) }).collect();
            let shown = parts_to_show(&parts, RULES);
            let hidden: Vec<Outcomes> =
                parts.iter().zip(&shown).filter(|(_, shown)| !**shown).map(|(part, _)| part.outcomes).collect();
            for (part, shown) in parts.iter().zip(&shown) {
                assert!(!shown || part.has_name && part.outcomes.is_safe(RULES));
                further += usize::from(!shown && part.has_name && part.outcomes.is_safe(RULES));
            }
            let people: Vec<&Outcomes> = hidden.iter().filter(|outcomes| outcomes.base() > 0).collect();
            let some_are_shown = shown.contains(&true);
            if some_are_shown && !people.is_empty() {
                assert!(people.len() >= 2, "{parts:?}");
                assert!(hidden.iter().copied().sum::<Outcomes>().is_safe(RULES), "{parts:?}");
            }
        }
        assert!(further > 1000, "secondary suppression was needed {further} times");
    }
}
