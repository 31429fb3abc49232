//! The attack: what can still be said of a cell when some are hidden.

use std::collections::BTreeMap;

use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOptions};

use super::{Needs, State, Tables};

/// Branches that one programme may take. A count and not a time, so that the answer is the same on every machine.
const BRANCHES: u64 = 200;

/// Tables kept to compare with.
const KEPT: usize = 600;

/// How far above the largest count a hidden one is looked for.
const ABOVE: i64 = 100;

/// Something that has to be protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    Cell(usize),
    Watched(usize),
}

/// The reader who is kept out.
pub struct Attacker<'a> {
    tables: &'a Tables,
    needs: Needs,
    /// Atoms that are in the same cells and watched sets are one.
    atoms: usize,
    cells: Vec<Vec<usize>>,
    watched: Vec<Vec<usize>>,
    /// The largest value of an atom that is looked for.
    most: i32,
    /// Tables that agree with every cell that is never hidden.
    known: Vec<Known>,
}

/// A table of whole numbers, by cells.
struct Known {
    counts: Vec<i64>,
    watched: Vec<i64>,
    /// The units that must be hidden for it to be possible.
    needs_hidden: Vec<bool>,
}

impl<'a> Attacker<'a> {
    /// Finds a table that agrees with every count; there is none where they contradict each other.
    pub fn new(tables: &'a Tables, needs: Needs) -> Option<Self> {
        let (atoms, cells, watched) = merge_atoms(tables);
        let largest = tables.cells.iter().map(|cell| cell.count).max().unwrap_or(0);
        let most = i32::try_from(largest + ABOVE).unwrap_or(i32::MAX / 4);
        let mut attacker = Self { tables, needs, atoms, cells, watched, most, known: Vec::new() };
        let nothing_hidden = vec![false; tables.costs.len()];
        attacker.look_for(&[], OptimizationDirection::Minimize, &nothing_hidden);
        (!attacker.known.is_empty()).then_some(attacker)
    }

    /// Every target, given what is hidden.
    pub fn targets(&self, hidden: &[bool]) -> Vec<Target> {
        let cells = (0..self.tables.cells.len()).filter(|cell| self.is_hidden(*cell, hidden)).map(Target::Cell);
        cells.chain((0..self.watched.len()).map(Target::Watched)).collect()
    }

    /// Whether the reader learns too much of the target.
    pub fn opens(&mut self, target: Target, hidden: &[bool]) -> bool {
        if self.is_protected(target, hidden) {
            return false;
        }
        let atoms = match target {
            Target::Cell(cell) => self.cells[cell].clone(),
            Target::Watched(watched) => self.watched[watched].clone(),
        };
        for direction in [OptimizationDirection::Maximize, OptimizationDirection::Minimize] {
            if self.look_for(&atoms, direction, hidden) && self.is_protected(target, hidden) {
                return false;
            }
        }
        true
    }

    fn is_hidden(&self, cell: usize, hidden: &[bool]) -> bool {
        match self.tables.cells[cell].state {
            State::Published => false,
            State::Hidden => true,
            State::Candidate(unit) => hidden[unit],
        }
    }

    /// Whether the tables found so far prove that the target is protected.
    fn is_protected(&self, target: Target, hidden: &[bool]) -> bool {
        let Needs { width, margin, threshold, .. } = self.needs;
        let (mut low, mut high) = (i64::MAX, i64::MIN);
        for known in self.known.iter().filter(|known| self.is_possible(known, hidden)) {
            let value = match target {
                Target::Cell(cell) => known.counts[cell],
                Target::Watched(watched) => known.watched[watched],
            };
            (low, high) = (low.min(value), high.max(value));
            let is_wide = high - low >= width;
            let is_enough = match target {
                Target::Cell(cell) => {
                    let truth = self.tables.cells[cell].count;
                    is_wide && (low < truth - margin || high > truth + margin)
                }
                Target::Watched(_) => is_wide || low < 1 || high >= threshold,
            };
            if is_enough {
                return true;
            }
        }
        false
    }

    fn is_possible(&self, known: &Known, hidden: &[bool]) -> bool {
        let is_hidden_enough = known.needs_hidden.iter().zip(hidden).all(|(needed, hidden)| !needed || *hidden);
        is_hidden_enough
            && (self.needs.hidden_at_least == 0
                || (0..self.cells.len())
                    .all(|cell| known.counts[cell] >= self.needs.hidden_at_least || !self.is_hidden(cell, hidden)))
    }

    /// Looks for a table with the most or the least in a set of atoms; whether there was a new one.
    fn look_for(&mut self, atoms: &[usize], direction: OptimizationDirection, hidden: &[bool]) -> bool {
        let Some(table) = self.propose(atoms, direction, hidden) else { return false };
        // From here on in whole numbers.
        let sum = |atoms: &Vec<usize>| atoms.iter().map(|atom| table[*atom]).sum::<i64>();
        let counts: Vec<i64> = self.cells.iter().map(sum).collect();
        let mut needs_hidden = vec![false; self.tables.costs.len()];
        for (cell, count) in self.tables.cells.iter().zip(&counts) {
            match cell.state {
                State::Published if cell.count != *count => return false,
                State::Candidate(unit) if cell.count != *count => needs_hidden[unit] = true,
                _ => {}
            }
        }
        let known = Known { watched: self.watched.iter().map(sum).collect(), counts, needs_hidden };
        if table.iter().any(|count| *count < 0) || !self.is_possible(&known, hidden) {
            return false;
        }
        if self.known.len() == KEPT {
            // The first is the table that everything agrees with.
            self.known.remove(1);
        }
        self.known.push(known);
        true
    }

    fn propose(&self, atoms: &[usize], direction: OptimizationDirection, hidden: &[bool]) -> Option<Vec<i64>> {
        let mut programme = Problem::new(direction);
        let goal = |atom| if atoms.contains(&atom) { 1.0 } else { 0.0 };
        let variables: Vec<_> =
            (0..self.atoms).map(|atom| programme.add_integer_var(goal(atom), (0, self.most))).collect();
        for (index, cell) in self.tables.cells.iter().enumerate() {
            let terms: Vec<_> = self.cells[index].iter().map(|atom| (variables[*atom], 1.0)).collect();
            #[expect(clippy::cast_precision_loss, reason = "counts of people are far below 2^52")]
            if !self.is_hidden(index, hidden) {
                programme.add_constraint(&terms[..], ComparisonOp::Eq, cell.count as f64);
            } else if self.needs.hidden_at_least > 0 {
                programme.add_constraint(&terms[..], ComparisonOp::Ge, self.needs.hidden_at_least as f64);
            }
        }
        let mut options = SolveOptions::default();
        options.node_limit = Some(BRANCHES);
        let outcome = programme.solve_with(options).ok()?;
        let solution = outcome.solution()?;
        #[expect(clippy::cast_possible_truncation, reason = "between zero and a 32-bit number")]
        Some(variables.iter().map(|variable| solution.var_value(*variable).round() as i64).collect())
    }
}

type Merged = (usize, Vec<Vec<usize>>, Vec<Vec<usize>>);

/// Makes one of the atoms that always occur together: the programmes get small, and the answers stay the same.
fn merge_atoms(tables: &Tables) -> Merged {
    let sets: Vec<&Vec<usize>> = tables.cells.iter().map(|cell| &cell.atoms).chain(&tables.watched).collect();
    let mut occurs_in: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (set, atoms) in sets.iter().enumerate() {
        for atom in *atoms {
            occurs_in.entry(*atom).or_default().push(set);
        }
    }
    let mut numbers: BTreeMap<&Vec<usize>, usize> = BTreeMap::new();
    let mut merged = vec![Vec::new(); sets.len()];
    for occurrences in occurs_in.values() {
        let next = numbers.len();
        if let std::collections::btree_map::Entry::Vacant(entry) = numbers.entry(occurrences) {
            entry.insert(next);
            for set in occurrences {
                merged[*set].push(next);
            }
        }
    }
    let watched = merged.split_off(tables.cells.len());
    (numbers.len(), merged, watched)
}
