//! The cases in `tests/oracles/suppression`, attacked with the program beside them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{Cell, Needs, State, Tables, suppress};
use crate::disclosure_control::outside_attacker::{Attack, attack_all, oracles};

/// Atoms by number in each dimension.
type Set = BTreeSet<usize>;

/// A dimension with the atoms of each of its codes.
struct Dimension {
    name: String,
    total: Set,
    codes: BTreeMap<String, Set>,
}

impl Dimension {
    fn of(name: &str, spec: &Value) -> Self {
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let spelled: BTreeMap<String, Vec<String>> = spec["codes"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(code, atoms)| (code.clone(), atoms.as_array().unwrap().iter().map(text).collect()))
            .collect();
        let atoms: Vec<String> = match spec["atoms"].as_array() {
            Some(atoms) => atoms.iter().map(text).collect(),
            None => {
                let names: BTreeSet<_> =
                    spelled.values().flatten().filter(|code| !spelled.contains_key(*code)).collect();
                names.into_iter().cloned().collect()
            }
        };
        let mut codes: BTreeMap<String, Set> =
            atoms.iter().enumerate().map(|(number, atom)| (atom.clone(), Set::from([number]))).collect();
        while let Some((code, parts)) = spelled
            .iter()
            .find(|(code, parts)| !codes.contains_key(*code) && parts.iter().all(|part| codes.contains_key(part)))
        {
            let atoms = parts.iter().flat_map(|part| codes[part].clone()).collect();
            codes.insert(code.clone(), atoms);
        }
        let total: Set = (0..atoms.len()).collect();
        codes.insert(spec["total"].as_str().unwrap_or("ALL").to_owned(), total.clone());
        Self { name: name.to_owned(), total, codes }
    }

    fn set(&self, at: &Value) -> Set {
        at[&self.name].as_str().map_or_else(|| self.total.clone(), |code| self.codes[code].clone())
    }
}

/// The numbers of the atoms in the product of sets.
fn product(dimensions: &[Dimension], sets: &[Set]) -> Vec<usize> {
    let mut atoms = vec![0];
    for (dimension, set) in dimensions.iter().zip(sets) {
        let size = dimension.total.len();
        atoms = atoms.into_iter().flat_map(|atom| set.iter().map(move |number| atom * size + number)).collect();
    }
    atoms
}

/// Groups that nobody prints: by codes, and by differences of codes of which one holds the other.
fn implied(dimensions: &[Dimension], printed: &[Vec<Set>]) -> Vec<Vec<Set>> {
    let mut implied: Vec<Vec<Set>> = vec![Vec::new()];
    for (number, dimension) in dimensions.iter().enumerate() {
        let seen: BTreeSet<&Set> = printed.iter().map(|sets| &sets[number]).collect();
        let mut options: BTreeSet<Set> = seen.iter().map(|set| (*set).clone()).collect();
        if seen.len() > 1 {
            options.extend(dimension.codes.values().cloned());
            for outer in &seen {
                let inside = seen.iter().filter(|inner| inner.is_subset(outer) && inner != &outer);
                options.extend(inside.map(|inner| outer.difference(inner).copied().collect()));
            }
        }
        let longer = |sets: &Vec<Set>| {
            let sets = sets.clone();
            options.iter().map(move |option| [sets.clone(), vec![option.clone()]].concat()).collect::<Vec<_>>()
        };
        implied = implied.iter().flat_map(longer).collect();
    }
    implied.retain(|sets| !printed.contains(sets));
    implied
}

/// What a case publishes, and how many cells were withheld beside the small ones.
fn publication(case: &Value, needs: Needs) -> (Value, usize) {
    let dimensions: Vec<Dimension> =
        case["dimensions"].as_object().unwrap().iter().map(|(name, spec)| Dimension::of(name, spec)).collect();
    let cells = case["cells"].as_array().unwrap();
    let printed: Vec<Vec<Set>> =
        cells.iter().map(|cell| dimensions.iter().map(|dimension| dimension.set(&cell["at"])).collect()).collect();
    let mut tables = Tables::default();
    for (cell, sets) in cells.iter().zip(&printed) {
        let count = cell["true"].as_i64().unwrap();
        let state = if (1..needs.threshold).contains(&count) {
            State::Hidden
        } else if count < needs.hidden_at_least {
            State::Published
        } else {
            // As few as can be; among these, those with the fewest people.
            tables.costs.push(1_000_000 + count);
            State::Candidate(tables.costs.len() - 1)
        };
        tables.cells.push(Cell { atoms: product(&dimensions, sets), count, state });
    }
    tables.watched = implied(&dimensions, &printed).iter().map(|sets| product(&dimensions, sets)).collect();
    let choice = suppress(&tables, needs);
    assert!(choice.is_optimal && choice.open.is_empty(), "{}: {choice:?}", case["case"]);
    let published: Vec<Value> = cells
        .iter()
        .zip(&tables.cells)
        .map(|(cell, decided)| {
            let is_shown = match decided.state {
                State::Published => true,
                State::Hidden => false,
                State::Candidate(unit) => !choice.withheld.contains(&unit),
            };
            json!({ "at": cell["at"], "value": if is_shown { cell["true"].clone() } else { json!("[c]") } })
        })
        .collect();
    let document = json!({
        "threshold": case["threshold"],
        "dimensions": case["dimensions"],
        "published": published,
        "suppressed_range": [needs.hidden_at_least, null],
    });
    (document, choice.withheld.len())
}

#[test]
fn every_oracle_case_of_suppression_withstands_the_attacker() {
    let folder = oracles().join("suppression");
    let index: Value = serde_json::from_str(&std::fs::read_to_string(folder.join("index.json")).unwrap()).unwrap();
    let place = tempfile::tempdir().unwrap();
    let (mut attacks, mut extra) = (Vec::new(), Vec::new());
    for case in index["cases"].as_array().unwrap() {
        let name = case["case"].as_str().unwrap();
        let truth = folder.join(format!("{name}.truth.json"));
        let threshold = case["threshold"].as_i64().unwrap();
        let plain = Needs { width: 2, margin: 1, threshold, hidden_at_least: 0 };
        let mut forms = vec![("plain", plain, ["--k", "1", "--min-width", "2"])];
        let strict = ["--k", "2", "--min-width", "3"];
        if case["reference_also_meets_k2"] == true {
            forms.push(("strict", Needs { width: 3, margin: 2, ..plain }, strict));
            if case["reference_if_zeros_never_suppressed"] == "OK" {
                forms.push(("strict, zeros shown", Needs { width: 3, margin: 2, hidden_at_least: 1, ..plain }, strict));
            }
        }
        for (form, needs, options) in forms {
            let (document, withheld) = publication(case, needs);
            let least = case["min_extra"].as_u64().unwrap() as usize;
            extra.push(format!("{name}, {form}: {withheld} of at least {least}"));
            assert!(withheld <= least + 2, "{name}, {form}: {withheld} are withheld, and {least} are enough");
            let file = place.path().join(format!("{}.json", attacks.len()));
            std::fs::write(&file, document.to_string()).unwrap();
            attacks.push(Attack {
                file,
                truth: Some(truth.clone()),
                options: options.map(str::to_owned).into(),
                is_careful: false,
            });
        }
        let naive = folder.join(format!("{name}.naive.json"));
        attacks.push(Attack {
            file: naive,
            truth: Some(truth),
            options: ["--k", "1"].map(str::to_owned).into(),
            is_careful: false,
        });
        extra.push(format!("{name}, naive"));
    }
    assert!(!attacks.is_empty(), "{} names no cases", folder.display());
    for ((attack, said), name) in attacks.iter().zip(attack_all(&attacks)).zip(&extra) {
        // The attacker must find what the case is about, or it proves nothing.
        assert_eq!(
            said.status,
            Some(i32::from(name.ends_with("naive"))),
            "{name}: {} {}",
            attack.file.display(),
            said.text
        );
        assert!(!said.text.contains("only the first"), "{name}: {}", said.text);
    }
}
