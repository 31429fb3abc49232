use std::fs;
use std::path::Path;

/// The text of every Rust file in a folder of the workspace, apart from one.
fn sources(folder: &str, apart_from: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder);
    fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .filter(|path| path.file_name() != Some(apart_from.as_ref()))
        .map(|path| fs::read_to_string(path).expect("a source"))
        .collect()
}

#[test]
fn no_function_of_the_store_is_left_out() {
    // What the writer does is private, and shows in what `Database` does.
    let store = sources("server/src/store", "group_commit.rs");
    let functions: Vec<&str> = store
        .split("pub async fn ")
        .skip(1)
        .map(|rest| rest.split(|letter: char| !(letter.is_alphanumeric() || letter == '_')).next().unwrap_or_default())
        .collect();
    assert!(functions.len() > 50, "{functions:?}");
    let contract = sources("tests/store_contract", "completeness.rs");
    // A call, and not only a name that is used or that ends in another one.
    let is_called = |function: &str| {
        contract.match_indices(&format!("{function}(")).any(|(place, _)| {
            !contract[..place].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_')
                && !contract[..place].ends_with("fn ")
        })
    };
    let left_out: Vec<_> = functions.into_iter().filter(|function| !is_called(function)).collect();
    assert!(left_out.is_empty(), "nothing in tests/store_contract calls {left_out:?}");
}
