//! Makes what browsers are sent beside pages: style sheets, fonts, the icon, a licence, and the islands.
//!
//! All of it ends up inside the program, each under an address that changes with its content, and already compressed.
//!
//! # Why
//!
//! `cargo run` is one command and `heard` is one file. A separate bundler would have to be installed, and could give a
//! page of one build the islands of another, which leaves them dead.

mod browser_part;
mod style_sheet;
mod table;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use browser_part::BrowserPart;
use table::AssetTable;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let workspace = folder_named_by("CARGO_MANIFEST_DIR")?.join("..");
    let app = workspace.join("app");
    let out = folder_named_by("OUT_DIR")?;

    let mut table = AssetTable::in_folder(out.join("assets"))?;
    let respond = with_fonts(&mut table, style_sheet::bundle(&app.join("styles/respond.css"))?, &app.join("public"))?;
    let respond = table.add("respond.css", respond.as_bytes())?;
    let staff = table.add("staff.css", style_sheet::bundle(&app.join("styles/staff.css"))?.as_bytes())?;
    let comfort = with_fonts(&mut table, style_sheet::bundle(&app.join("styles/comfort.css"))?, &app.join("public"))?;
    let comfort = table.add("comfort.css", comfort.as_bytes())?;
    let icon = table.add("icon.svg", read(&app.join("public/icon.svg"))?.as_bytes())?;
    let licence = read(&app.join("public/symbols/openmoji/LICENSE.txt"))?;
    let licence = table.add("symbols-licence.txt", licence.as_bytes())?;
    let start = match BrowserPart::build(&workspace, &out)? {
        Some(part) => Some(add_islands(&mut table, &part, &read(&app.join("start.js"))?)?),
        None => None,
    };
    table.write(
        &out.join("assets.rs"),
        &[
            ("respond_css", Some(respond)),
            ("staff_css", Some(staff)),
            ("comfort_css", Some(comfort)),
            ("icon", Some(icon)),
            ("symbols_licence", Some(licence)),
            ("start_js", start),
        ],
    )?;

    for watched in ["app/styles", "app/public", "app/start.js"] {
        rerun_if_changed(&workspace.join(watched));
    }
    Ok(())
}

/// Adds each font that a sheet names, as in `url("fonts/name.woff2")`, and returns the sheet with their addresses.
fn with_fonts(table: &mut AssetTable, sheet: String, public: &Path) -> Result<String> {
    let mut with_addresses = sheet.clone();
    for name in sheet.split("url(\"fonts/").skip(1).filter_map(|rest| rest.split('"').next()) {
        let path = public.join("fonts").join(name);
        let font = fs::read(&path).map_err(|error| format!("could not read {}: {error}", path.display()))?;
        let address = table.add(name, &font)?;
        with_addresses = with_addresses.replace(&format!("fonts/{name}"), &address);
    }
    Ok(with_addresses)
}

/// Adds the islands and the script that binds and starts them, and returns the address of that script. It is one file, so
/// that a page asks for one thing less.
fn add_islands(table: &mut AssetTable, part: &BrowserPart, start: &str) -> Result<String> {
    let wasm = table.add("app.wasm", &part.wasm)?;
    let script = format!("{}\n{}", part.glue, start.replace("{app.wasm}", &wasm));
    table.add("app.js", script.as_bytes())
}

/// The folder that cargo names in its environment.
fn folder_named_by(variable: &str) -> Result<PathBuf> {
    env::var_os(variable).map(PathBuf::from).ok_or_else(|| format!("cargo did not set {variable}").into())
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).map_err(|error| format!("could not read {}: {error}", path.display()).into())
}

fn rerun_if_changed(path: &Path) {
    tell_cargo(&format!("rerun-if-changed={}", path.display()));
}

#[expect(clippy::print_stdout, reason = "it is how a build script talks to cargo")]
fn tell_cargo(what: &str) {
    println!("cargo::{what}");
}
