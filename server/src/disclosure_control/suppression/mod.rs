//! Secondary suppression: which further cells to withhold, so that what is published does not give back what is hidden.
//!
//! # What it takes
//! Any set of linked tables. The *atoms* are the finest groups, and each [`Cell`] is a set of them with its count: margins,
//! levels of a hierarchy, overlapping filters and cumulative periods are all the same thing. A cell is published already,
//! hidden already, or a candidate that is withheld where it must be; candidates with the same [`Unit`] are withheld together.
//! [`Tables::watched`] are groups that nobody prints and that a reader could work out by subtracting.
//!
//! # What it promises
//! The reader who is kept out knows every published count exactly, and of a hidden one that it is a whole number of at least
//! [`Needs::hidden_at_least`]. For such a reader each hidden cell keeps at least [`Needs::width`] between its smallest and its
//! largest possible value, of which one is farther than [`Needs::margin`] from the truth; and no watched group is known, to
//! within that width, to be a small count.
//!
//! # How
//! *The attack* looks for two tables of whole numbers that both agree with all that is published and differ in the cell. A
//! linear programme proposes them (`microlp`), and each is then checked in whole numbers: it is a proof, whatever floating
//! point did on the way. Where none is found in a counted number of steps, the cell counts as open. So a fault of the solver
//! withholds too much, and never too little; and the same tables always give the same choice.
//!
//! *The choice* is a smallest set that hits every clause: each attack that succeeds is widened to a largest set of hidden cells
//! with which it still succeeds, and then one of the others has to be hidden. A search with bounds gives the cheapest choice
//! for the clauses so far, which is attacked again, until nothing is open. Where there are too many candidates for that, the
//! choice is greedy, and what turns out not to be needed is published again. Where that ends nowhere either, all candidates are
//! withheld; [`Choice::open`] names what even that leaves open.
//!
//! # Why not something else
//! HiGHS and CBC need cmake or a system library. An exact solver in rational numbers would be a solver of our own, and is not
//! needed where a proposal can be checked.

mod attack;
mod choose;
#[cfg(test)]
mod oracle_cases;

pub use attack::Target;
pub use choose::suppress;

/// The index of candidates that are withheld together.
pub type Unit = usize;

/// Linked tables.
#[derive(Clone, Debug, Default)]
pub struct Tables {
    pub cells: Vec<Cell>,
    /// What it costs to withhold each unit.
    pub costs: Vec<i64>,
    /// Sets of atoms that are not printed, and must not be known to be small.
    pub watched: Vec<Vec<usize>>,
}

/// A count of the atoms in a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    pub atoms: Vec<usize>,
    pub count: i64,
    pub state: State,
}

/// What readers see of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Its count, whatever is decided.
    Published,
    /// That it is hidden, whatever is decided.
    Hidden,
    /// Its count, unless the unit is withheld.
    Candidate(Unit),
}

/// When a cell is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needs {
    /// From its smallest to its largest possible value.
    pub width: i64,
    /// One possible value is farther than this from the truth.
    pub margin: i64,
    /// Counts from one to below this are small.
    pub threshold: i64,
    /// What readers know of every hidden count: zero, or one where zeros are never hidden.
    pub hidden_at_least: i64,
}

/// What to withhold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The units, in order.
    pub withheld: Vec<Unit>,
    /// Whether it was cheapest among all choices, as far as the attack can tell.
    pub is_optimal: bool,
    /// What no choice protects. The publication must not be made as it is.
    pub open: Vec<Target>,
}
