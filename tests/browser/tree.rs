//! The accessibility tree: what a page is to those who hear it or touch it (1.3.1, 2.4.3, 2.4.6, 3.1.2, 3.3.1, 4.1.2).
//!
//! # Why
//! axe-core works names and descriptions out from the document by itself. Chromium's tree is what screen readers are really
//! given.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::find::as_read;

/// What is no use without a name. What opens by itself is a group, and has none.
const NAMED: [&str; 19] = [
    "alertdialog",
    "button",
    "checkbox",
    "combobox",
    "dialog",
    "DisclosureTriangle",
    "DisclosureTriangleGrouped",
    "image",
    "img",
    "link",
    "listbox",
    "radio",
    "radiogroup",
    "searchbox",
    "spinbutton",
    "switch",
    "textbox",
    "Audio",
    "Video",
];

/// Names that are the same in every language.
const PROPER_NAMES: [&str; 4] = [
    "Heard",
    "North East Lincolnshire Safeguarding Children Partnership",
    "Equality Advisory and Support Service",
    "OpenMoji",
];

/// Something in the tree.
#[derive(Clone, Debug, Default, PartialEq)]
struct Node {
    role: String,
    name: String,
    description: String,
    /// Of a heading.
    level: u64,
    is_invalid: bool,
    is_focused: bool,
}

/// What the page itself says that there is.
#[derive(Clone, Debug, Default, Deserialize)]
struct Said {
    /// The words over each group of controls.
    legends: Vec<String>,
    /// Hints, and what is wrong, beside the controls that they are about.
    descriptions: Vec<String>,
    /// How many controls or groups have to be put right.
    wrong: usize,
    /// What else is not in order.
    problems: Vec<String>,
}

impl Browser {
    /// The names of everything with a role, in the order in which they are read.
    pub async fn names(&self, role: &str) -> Vec<String> {
        let tree = self.devtools("Accessibility.getFullAXTree", json!({})).await;
        nodes(&tree).into_iter().filter(|node| node.role == role).map(|node| node.name).collect()
    }

    /// Notes what is wrong with how the page is heard. Where it is as it came, its error summary has the focus; later whatever
    /// was gone to.
    pub async fn check_tree(&self, page: &str, is_as_it_came: bool) {
        let tree = self.devtools("Accessibility.getFullAXTree", json!({})).await;
        let said = self.run(include_str!("scripts/said.js"), vec![json!(PROPER_NAMES)]).await;
        let said: Said = serde_json::from_value(said).expect("what the page says");
        let problems = problems(&nodes(&tree), &said, is_as_it_came);
        if !problems.is_empty() {
            self.note(format!("{page}: to those who hear it:\n    {}", problems.join("\n    ")));
        }
    }
}

fn problems(nodes: &[Node], said: &Said, is_as_it_came: bool) -> Vec<String> {
    let mut problems = said.problems.clone();
    let with = |roles: &[&str]| nodes.iter().filter(|node| roles.contains(&node.role.as_str())).collect::<Vec<_>>();
    let nameless = with(&NAMED).into_iter().filter(|node| !node.name.chars().any(char::is_alphanumeric));
    problems.extend(nameless.map(|node| format!("a {} has no name", node.role)));
    // What a dialog lies over is not heard.
    if !with(&["alertdialog", "dialog"]).is_empty() {
        return problems;
    }
    for legend in &said.legends {
        if !with(&["group", "radiogroup"]).iter().any(|group| group.name == as_read(legend)) {
            problems.push(format!("no group has the name {legend:?}"));
        }
    }
    for description in &said.descriptions {
        if !nodes.iter().any(|node| node.description.contains(&as_read(description))) {
            problems.push(format!("nothing is described by {description:?}"));
        }
    }
    let invalid = nodes.iter().filter(|node| node.is_invalid).count();
    if invalid != said.wrong {
        problems.push(format!("{invalid} of {} controls are said to be wrong", said.wrong));
    }
    let has_errors = said.wrong > 0;
    if has_errors
        && is_as_it_came
        && !nodes.iter().any(|node| node.is_focused && node.role == "alert" && !node.name.is_empty())
    {
        problems.push("the error summary does not have the focus".to_owned());
    }

    let levels: Vec<u64> = with(&["heading"]).iter().map(|heading| heading.level).collect();
    // What has to be put right stands above the heading of the page.
    let may_begin_with = if has_errors { 2 } else { 1 };
    let jumps = levels.windows(2).any(|pair| pair[1] > pair[0] + 1);
    let begins_well = levels.first().is_some_and(|level| *level <= may_begin_with);
    if jumps || !begins_well || levels.iter().filter(|level| **level == 1).count() != 1 {
        problems.push(format!("headings have the levels {levels:?}"));
    }

    let mut landmarks: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for node in with(&["banner", "main", "contentinfo", "navigation", "region", "complementary"]) {
        landmarks.entry(&node.role).or_default().push(&node.name);
    }
    for (role, names) in &landmarks {
        let different: BTreeSet<_> = names.iter().collect();
        let needs_name = !matches!(*role, "banner" | "main" | "contentinfo");
        if different.len() < names.len() || (needs_name && names.contains(&"")) {
            problems.push(format!("landmarks that are {role} have the names {names:?}"));
        }
    }
    for role in ["banner", "main", "contentinfo"] {
        let number = landmarks.get(role).map_or(0, Vec::len);
        if number != 1 {
            problems.push(format!("{number} landmarks are {role}"));
        }
    }
    problems
}

/// What of the tree is told, in the order in which it is read.
fn nodes(tree: &Value) -> Vec<Node> {
    let all = tree["nodes"].as_array().map_or(&[][..], Vec::as_slice);
    let by_id: BTreeMap<&str, &Value> = all.iter().filter_map(|node| Some((node["nodeId"].as_str()?, node))).collect();
    let mut found = Vec::new();
    let mut to_read: Vec<&Value> = all.first().into_iter().collect();
    while let Some(node) = to_read.pop() {
        let children = node["childIds"].as_array().into_iter().flatten().rev().filter_map(Value::as_str);
        to_read.extend(children.filter_map(|id| by_id.get(id)));
        if node["ignored"] != true {
            found.push(read(node));
        }
    }
    found
}

fn read(node: &Value) -> Node {
    let text = |part: &str| as_read(node[part]["value"].as_str().unwrap_or_default());
    let properties = node["properties"].as_array().map_or(&[][..], Vec::as_slice);
    let property = |name: &str| properties.iter().find(|one| one["name"] == name).map(|one| &one["value"]["value"]);
    Node {
        role: text("role"),
        name: text("name"),
        description: text("description"),
        level: property("level").and_then(Value::as_u64).unwrap_or_default(),
        is_invalid: property("invalid").is_some_and(|value| value == "true"),
        is_focused: property("focused").is_some_and(|value| *value == true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(role: &str, name: &str) -> Node {
        Node { role: role.to_owned(), name: name.to_owned(), ..Node::default() }
    }

    fn heading(level: u64) -> Node {
        Node { level, ..node("heading", "Words") }
    }

    /// A page on which an answer is missing, as it should be.
    fn page() -> (Vec<Node>, Said) {
        let nodes = vec![
            node("banner", ""),
            node("navigation", "Tools"),
            node("main", ""),
            Node { is_focused: true, ..node("alert", "There is a problem") },
            heading(2),
            heading(1),
            Node { is_invalid: true, description: "Choose an answer".to_owned(), ..node("radiogroup", "How is it?") },
            node("radio", "Good"),
            heading(2),
            heading(3),
            node("navigation", "About"),
            node("contentinfo", ""),
        ];
        let said = Said {
            legends: vec!["How is it?".to_owned()],
            descriptions: vec!["Choose  an answer".to_owned()],
            wrong: 1,
            problems: Vec::new(),
        };
        (nodes, said)
    }

    #[test]
    fn a_page_that_is_in_order_has_no_problems() {
        let (nodes, said) = page();
        assert_eq!(problems(&nodes, &said, true), Vec::<String>::new());
    }

    type Change = fn(&mut Vec<Node>, &mut Said);

    #[test]
    fn whatever_is_not_in_order_is_told() {
        let changes: [(&str, Change); 10] = [
            ("a radio has no name", |nodes, _| nodes[7].name = "?".to_owned()),
            ("no group has the name", |nodes, _| nodes[6].name = "Questions".to_owned()),
            ("nothing is described by", |nodes, _| nodes[6].description.clear()),
            ("0 of 1 controls are said to be wrong", |nodes, _| nodes[6].is_invalid = false),
            ("the error summary does not have the focus", |nodes, _| nodes[3].is_focused = false),
            ("headings have the levels [2, 1, 3, 3]", |nodes, _| nodes[8].level = 3),
            ("headings have the levels [2, 2, 2, 3]", |nodes, _| nodes[5].level = 2),
            ("landmarks that are navigation", |nodes, _| nodes[10].name = "Tools".to_owned()),
            ("0 landmarks are main", |nodes, _| nodes[2].role = "generic".to_owned()),
            ("out of order", |_, said| said.problems.push("out of order".to_owned())),
        ];
        for (expected, change) in changes {
            let (mut nodes, mut said) = page();
            change(&mut nodes, &mut said);
            let found = problems(&nodes, &said, true);
            assert!(found.iter().any(|problem| problem.contains(expected)), "{expected}: {found:?}");
        }
    }

    #[test]
    fn the_tree_is_read_in_the_order_of_the_page() {
        let tree = json!({ "nodes": [
            { "nodeId": "1", "role": { "value": "main" }, "childIds": ["2", "3"] },
            { "nodeId": "2", "ignored": true, "role": { "value": "none" }, "childIds": ["4"] },
            { "nodeId": "3", "role": { "value": "heading" }, "properties": [{ "name": "level", "value": { "value": 2 } }] },
            { "nodeId": "4", "role": { "value": "heading" }, "name": { "value": "\u{2068}A\u{2069}  b" } },
        ] });
        let found = nodes(&tree);
        assert_eq!(
            found.iter().map(|node| (&*node.role, &*node.name, node.level)).collect::<Vec<_>>(),
            [("main", "", 0), ("heading", "A b", 0), ("heading", "", 2)]
        );
    }
}
