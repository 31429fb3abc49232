//! Fewer cases than all, in which nothing that goes together is left out.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};

/// A value of one factor with a value of another.
type Pair = (usize, usize, usize, usize);

/// A prime, which has rows that stand together go apart.
const FAR: usize = 7919;

fn pairs<const N: usize>(row: &[usize; N]) -> impl Iterator<Item = Pair> {
    (0..N).flat_map(move |one| (one + 1..N).map(move |other| (one, row[one], other, row[other])))
}

/// The places of a few rows in which every two values stand together that stand together in any row. A row has a value for
/// each factor. The same rows always give the same few.
///
/// # Why
/// What breaks a page is mostly one thing or two at once, such as a long word in a narrow face; three hardly ever. The row
/// that adds the most pairs is taken next; of those that add as many, one that is far from the last, so that no value gets
/// most of the rows. What a row can add only gets less, so that only the first in line is counted anew.
pub fn pairwise<const N: usize>(rows: &[[usize; N]]) -> Vec<usize> {
    let mut covered: BTreeSet<Pair> = BTreeSet::new();
    let far_apart = |place: usize| place.wrapping_mul(FAR) % rows.len();
    let mut line: BinaryHeap<(usize, usize, Reverse<usize>)> =
        (0..rows.len()).map(|place| (pairs(&rows[place]).count(), far_apart(place), Reverse(place))).collect();
    let mut chosen = Vec::new();
    while let Some((said, _, Reverse(place))) = line.pop() {
        let adds = pairs(&rows[place]).filter(|pair| !covered.contains(pair)).count();
        if adds == said && adds > 0 {
            covered.extend(pairs(&rows[place]));
            chosen.push(place);
        } else if adds > 0 {
            line.push((adds, far_apart(place), Reverse(place)));
        }
    }
    chosen.sort_unstable();
    chosen
}

#[test]
fn every_two_values_stand_together_in_one_of_the_few() {
    let sizes = [10, 5, 4, 3];
    let all: Vec<[usize; 4]> = (0..sizes.iter().product())
        .map(|number: usize| {
            let mut rest = number;
            sizes.map(|size| {
                let value = rest % size;
                rest /= size;
                value
            })
        })
        .collect();
    let few = pairwise(&all);
    assert!(few.len() <= 60, "{} of {}, where 50 are needed", few.len(), all.len());
    let together: BTreeSet<Pair> = few.iter().flat_map(|&place| pairs(&all[place])).collect();
    assert_eq!(together, all.iter().flat_map(pairs).collect());
    assert_eq!(few, pairwise(&all));
    // What never stands together is not asked for.
    assert_eq!(pairwise(&[[0, 0], [1, 1]]), [0, 1]);
}
