//! The choice: the cheapest set of units that leaves nothing open.

use super::attack::{Attacker, Target};
use super::{Choice, Needs, State, Tables, Unit};

/// Attacks on a whole choice, after which it is no longer looked for the cheapest.
const ROUNDS: usize = 400;

/// Steps of the search for the cheapest choice.
const STEPS: usize = 200_000;

/// With more candidates than this the choice is greedy from the start.
const FEW: usize = 48;

/// One of the units has to be hidden, if the condition is hidden or there is none.
struct Clause {
    condition: Option<Unit>,
    one_of: Vec<Unit>,
}

/// Decides which candidates to withhold.
pub fn suppress(tables: &Tables, needs: Needs) -> Choice {
    let units = tables.costs.len();
    let Some(mut attacker) = Attacker::new(tables, needs) else {
        // Nothing can be proved of counts that contradict each other.
        let open = (0..tables.cells.len()).map(Target::Cell).collect();
        return Choice { withheld: (0..units).collect(), is_optimal: false, open };
    };
    let mut clauses = Vec::new();
    let mut is_optimal = units <= FEW;
    for _ in 0..ROUNDS {
        let chosen = if is_optimal { cheapest(&clauses, &tables.costs) } else { None };
        is_optimal &= chosen.is_some();
        let Some(hidden) = chosen.or_else(|| greedy(&clauses, &tables.costs)) else { break };
        let open: Vec<Target> =
            attacker.targets(&hidden).into_iter().filter(|target| attacker.opens(*target, &hidden)).collect();
        if open.is_empty() {
            let hidden = if is_optimal { hidden } else { without_what_is_not_needed(&mut attacker, tables, hidden) };
            return Choice { withheld: listed(&hidden), is_optimal, open: Vec::new() };
        }
        for target in open {
            clauses.push(clause_against(&mut attacker, tables, target, &hidden));
        }
    }
    withhold_all(&mut attacker, tables, &clauses)
}

/// What to do about an attack: widens what is hidden for as long as it succeeds. One of the rest has to be hidden.
fn clause_against(attacker: &mut Attacker<'_>, tables: &Tables, target: Target, hidden: &[bool]) -> Clause {
    let mut widened = hidden.to_vec();
    let mut others: Vec<Unit> = (0..tables.costs.len()).filter(|unit| !hidden[*unit]).collect();
    // The dearest are hidden first, so that the cheapest are left to choose from.
    others.sort_by_key(|unit| (std::cmp::Reverse(tables.costs[*unit]), *unit));
    let mut one_of = Vec::new();
    for unit in others {
        widened[unit] = true;
        if !attacker.opens(target, &widened) {
            widened[unit] = false;
            one_of.push(unit);
        }
    }
    let condition = match target {
        Target::Cell(cell) => match tables.cells[cell].state {
            State::Candidate(unit) => Some(unit),
            State::Published | State::Hidden => None,
        },
        Target::Watched(_) => None,
    };
    Clause { condition, one_of }
}

/// The safe end: everything that can be hidden is.
fn withhold_all(attacker: &mut Attacker<'_>, tables: &Tables, clauses: &[Clause]) -> Choice {
    let cannot_be_hidden = cannot_be_hidden(clauses, tables.costs.len());
    let hidden: Vec<bool> = cannot_be_hidden.into_iter().map(|cannot| !cannot).collect();
    let open: Vec<Target> =
        attacker.targets(&hidden).into_iter().filter(|target| attacker.opens(*target, &hidden)).collect();
    let hidden = if open.is_empty() { without_what_is_not_needed(attacker, tables, hidden) } else { hidden };
    Choice { withheld: listed(&hidden), is_optimal: false, open }
}

/// Publishes again, the dearest first, what can be published without opening anything.
fn without_what_is_not_needed(attacker: &mut Attacker<'_>, tables: &Tables, mut hidden: Vec<bool>) -> Vec<bool> {
    let mut units = listed(&hidden);
    units.sort_by_key(|unit| (std::cmp::Reverse(tables.costs[*unit]), *unit));
    for unit in units {
        hidden[unit] = false;
        if attacker.targets(&hidden).into_iter().any(|target| attacker.opens(target, &hidden)) {
            hidden[unit] = true;
        }
    }
    hidden
}

fn listed(hidden: &[bool]) -> Vec<Unit> {
    (0..hidden.len()).filter(|unit| hidden[*unit]).collect()
}

impl Clause {
    fn is_met(&self, hidden: &[bool]) -> bool {
        self.condition.is_some_and(|unit| !hidden[unit]) || self.one_of.iter().any(|unit| hidden[*unit])
    }
}

/// For each clause in turn that is not met, its cheapest unit; nothing where that meets a clause that cannot be met.
fn greedy(clauses: &[Clause], costs: &[i64]) -> Option<Vec<bool>> {
    let cannot_be_hidden = cannot_be_hidden(clauses, costs.len());
    let mut hidden = vec![false; costs.len()];
    while let Some(clause) = clauses.iter().find(|clause| !clause.is_met(&hidden)) {
        let can_be_hidden = clause.one_of.iter().filter(|unit| !cannot_be_hidden[**unit]);
        hidden[*can_be_hidden.min_by_key(|unit| (costs[**unit], **unit))?] = true;
    }
    Some(hidden)
}

/// Units that stay open whatever else is hidden, as an empty category in an empty row.
fn cannot_be_hidden(clauses: &[Clause], units: usize) -> Vec<bool> {
    let mut cannot = vec![false; units];
    for clause in clauses.iter().filter(|clause| clause.one_of.is_empty()) {
        if let Some(unit) = clause.condition {
            cannot[unit] = true;
        }
    }
    cannot
}

/// The cheapest units that meet every clause, or nothing where that takes too many steps or there are none.
fn cheapest(clauses: &[Clause], costs: &[i64]) -> Option<Vec<bool>> {
    let mut search = Search { clauses, costs, steps: 0, best: None };
    search.go_on(&mut vec![false; costs.len()], &mut vec![false; costs.len()], 0);
    (search.steps < STEPS).then_some(search.best?.1)
}

struct Search<'a> {
    clauses: &'a [Clause],
    costs: &'a [i64],
    steps: usize,
    best: Option<(i64, Vec<bool>)>,
}

impl Search<'_> {
    /// Chooses a unit for a clause that is not met, in every way; `left_out` was tried by others.
    fn go_on(&mut self, hidden: &mut Vec<bool>, left_out: &mut Vec<bool>, cost: i64) {
        self.steps += 1;
        let can_be_better = |best: &(i64, Vec<bool>)| cost + self.least_more(hidden, left_out) < best.0;
        if self.steps >= STEPS || !self.best.as_ref().is_none_or(can_be_better) {
            return;
        }
        let open = self.clauses.iter().filter(|clause| !clause.is_met(hidden));
        let choices = |clause: &&Clause| clause.one_of.iter().filter(|unit| !left_out[**unit]).count();
        let Some(clause) = open.min_by_key(choices) else {
            self.best = Some((cost, hidden.clone()));
            return;
        };
        let mut units: Vec<Unit> = clause.one_of.iter().copied().filter(|unit| !left_out[*unit]).collect();
        units.sort_by_key(|unit| (self.costs[*unit], *unit));
        for unit in &units {
            hidden[*unit] = true;
            self.go_on(hidden, left_out, cost + self.costs[*unit]);
            hidden[*unit] = false;
            left_out[*unit] = true;
        }
        for unit in units {
            left_out[unit] = false;
        }
    }

    /// What meeting the rest costs at least: the cheapest unit of clauses that share none.
    fn least_more(&self, hidden: &[bool], left_out: &[bool]) -> i64 {
        let mut is_taken = left_out.to_vec();
        let mut least = 0;
        for clause in self.clauses.iter().filter(|clause| !clause.is_met(hidden)) {
            let open = || clause.one_of.iter().filter(|unit| !left_out[**unit]);
            if open().all(|unit| !is_taken[*unit]) {
                let Some(cheapest) = open().map(|unit| self.costs[*unit]).min() else { return i64::MAX / 4 };
                least += cheapest;
                open().for_each(|unit| is_taken[*unit] = true);
            }
        }
        least
    }
}
