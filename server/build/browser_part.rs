//! The islands, built as WebAssembly by a cargo inside cargo.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use wasm_bindgen_cli_support::Bindgen;

use crate::{Result, rerun_if_changed, tell_cargo};

const TARGET: &str = "wasm32-unknown-unknown";
const PROFILE: &str = "wasm-release";

/// `off` leaves the islands out, `on` makes it an error if they cannot be built; else they are built where they can be.
const SWITCH: &str = "HEARD_ISLANDS";

/// What a browser needs to run the islands.
pub struct BrowserPart {
    /// The module between JavaScript and `wasm`.
    pub glue: String,
    pub wasm: Vec<u8>,
}

impl BrowserPart {
    /// Builds the islands, or returns `None` where they are switched off or this machine has no compiler for them.
    pub fn build(workspace: &Path, out: &Path) -> Result<Option<Self>> {
        tell_cargo(&format!("rerun-if-env-changed={SWITCH}"));
        let switch = env::var(SWITCH).unwrap_or_default();
        if switch == "off" {
            return Ok(None);
        }
        let Some(compiler) = Compiler::find() else {
            let missing = format!("the target {TARGET} is not installed");
            if switch == "on" {
                return Err(missing.into());
            }
            tell_cargo(&format!("warning={missing}: pages come without islands; {SWITCH}=on tries again"));
            return Ok(None);
        };
        let built = compiler.build(workspace, &folder_for_builds(out)?)?;
        watch(workspace, &built)?;
        bind(&built).map(Some)
    }
}

/// A folder beside those of the outer builds, so that dev and release builds, and the next build script, share it.
fn folder_for_builds(out: &Path) -> Result<PathBuf> {
    // target / profile / build / package / out
    let target = out.ancestors().nth(4).ok_or_else(|| format!("{} is not where cargo builds", out.display()))?;
    Ok(target.join("islands"))
}

/// Has cargo come back when anything changes that the islands were built from, and for nothing else in `app`.
fn watch(workspace: &Path, built: &Path) -> Result<()> {
    for file in ["Cargo.lock", "Cargo.toml", "app/Cargo.toml"] {
        rerun_if_changed(&workspace.join(file));
    }
    let list = built.with_extension("d");
    let list = fs::read_to_string(&list).map_err(|error| format!("could not read {}: {error}", list.display()))?;
    let (_, sources) = list.split_once(": ").ok_or("cargo does not say what the islands were built from")?;
    // A space inside a path is written as `\ `.
    for source in sources.replace("\\ ", "\0").split_whitespace() {
        rerun_if_changed(Path::new(&source.replace('\0', " ")));
    }
    Ok(())
}

/// Does what the command `wasm-bindgen --target web` does.
fn bind(built: &Path) -> Result<BrowserPart> {
    let mut output = Bindgen::new()
        .input_path(built)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()?;
    if output.snippets().values().any(|snippets| !snippets.is_empty()) || !output.local_modules().is_empty() {
        return Err("a library brings JavaScript of its own, which is not served".into());
    }
    Ok(BrowserPart { glue: output.js().to_owned(), wasm: output.wasm_mut().emit_wasm() })
}

/// A compiler that can build for browsers.
struct Compiler {
    cargo: PathBuf,
    rustc: PathBuf,
    /// Set where the standard library is to be built from its sources: the linker to use.
    std_linked_by: Option<PathBuf>,
}

impl Compiler {
    /// The compiler in use if it knows the target, perhaps after rustup has fetched it; else one on the path that has
    /// the sources of the standard library and a linker, as Debian's packages do.
    fn find() -> Option<Self> {
        let cargo = PathBuf::from(env::var_os("CARGO")?);
        let rustc = PathBuf::from(env::var_os("RUSTC")?);
        let knows_target = || sysroot(&rustc).is_some_and(|root| root.join("lib/rustlib").join(TARGET).is_dir());
        if knows_target() || (ask_rustup() && knows_target()) {
            return Some(Self { cargo, rustc, std_linked_by: None });
        }
        let linker = on_path("wasm-ld-19").chain(on_path("wasm-ld")).next()?;
        on_path("rustc").find_map(|rustc| {
            let cargo = rustc.with_file_name("cargo");
            let sources = sysroot(&rustc)?.join("lib/rustlib/src/rust/library/std/Cargo.toml");
            (cargo.is_file() && sources.is_file()).then(|| Self { cargo, rustc, std_linked_by: Some(linker.clone()) })
        })
    }

    /// Builds the islands into `folder` and returns the path of the module.
    fn build(&self, workspace: &Path, folder: &Path) -> Result<PathBuf> {
        let mut cargo = Command::new(&self.cargo);
        for (name, _) in env::vars_os().filter(|(name, _)| belongs_to_outer_build(name)) {
            cargo.env_remove(name);
        }
        cargo.env("RUSTC", &self.rustc).current_dir(workspace).stdout(Stdio::null());
        // A library for the browser alone: as a crate type of `app` it would be linked for the server as well.
        cargo.args(["rustc", "--package=app", "--lib", "--crate-type=cdylib", "--no-default-features"]);
        cargo.args(["--features=hydrate", "--profile", PROFILE, "--target", TARGET, "--target-dir"]).arg(folder);
        if workspace.join("Cargo.lock").is_file() {
            cargo.arg("--locked");
        }
        if let Some(linker) = &self.std_linked_by {
            cargo.env("RUSTC_BOOTSTRAP", "1").env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
            cargo.arg("-Zbuild-std=std,panic_abort");
        }
        let status = cargo.status().map_err(|error| format!("could not run {}: {error}", self.cargo.display()))?;
        if !status.success() {
            return Err(format!("the islands do not build ({SWITCH}=off leaves them out)").into());
        }
        Ok(folder.join(TARGET).join(PROFILE).join("app.wasm"))
    }
}

/// Whether a variable of the environment is meant for the build of the server, and would lead the inner cargo astray.
fn belongs_to_outer_build(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    let of_machine = ["CARGO_HOME", "CARGO_HTTP_", "CARGO_NET_", "CARGO_REGISTRIES_", "CARGO_REGISTRY_"];
    let elsewhere = ["CLIPPY_ARGS", "MAKEFLAGS", "MFLAGS", "RUSTC_WORKSPACE_WRAPPER", "RUSTC_WRAPPER", "RUSTFLAGS"];
    (name.starts_with("CARGO") && !of_machine.iter().any(|kept| name.starts_with(kept)))
        || elsewhere.contains(&name.as_ref())
}

/// Asks rustup for the target; says whether it claims to have installed it.
fn ask_rustup() -> bool {
    let mut rustup = Command::new("rustup");
    rustup.args(["target", "add", TARGET]).stdout(Stdio::null()).stderr(Stdio::null());
    rustup.status().is_ok_and(|status| status.success())
}

fn sysroot(rustc: &Path) -> Option<PathBuf> {
    let output = Command::new(rustc).args(["--print", "sysroot"]).output().ok()?;
    Some(PathBuf::from(String::from_utf8(output.stdout).ok()?.trim()))
}

/// Every program of this name, in the order in which a shell would look for it.
fn on_path(program: &str) -> impl Iterator<Item = PathBuf> {
    let folders = env::var_os("PATH").map(|path| env::split_paths(&path).collect::<Vec<_>>()).unwrap_or_default();
    folders.into_iter().map(move |folder| folder.join(program)).filter(|path| path.is_file())
}
