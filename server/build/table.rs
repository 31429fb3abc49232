//! The table of assets that `server::assets` includes.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::Result;

pub struct AssetTable {
    folder: PathBuf,
    files: BTreeSet<String>,
    rows: String,
}

impl AssetTable {
    /// An empty table whose files are kept in `folder`, where those of the last build may be used again.
    pub fn in_folder(folder: PathBuf) -> Result<Self> {
        fs::create_dir_all(&folder).map_err(|error| format!("could not make {}: {error}", folder.display()))?;
        Ok(Self { folder, files: BTreeSet::new(), rows: String::new() })
    }

    /// Adds a file and returns its address, in which a part of the content's hash stands.
    pub fn add(&mut self, name: &str, content: &[u8]) -> Result<String> {
        let (stem, ending) = name.rsplit_once('.').ok_or_else(|| format!("{name} has no ending"))?;
        let content_type = content_type(ending)?;
        let hash: String = Sha256::digest(content).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
        let file = format!("{stem}.{hash}.{ending}");

        self.keep(&file, || Ok(content.to_vec()))?;
        let brotli = if ending == "woff2" {
            "None".to_owned()
        } else {
            let compressed = format!("{file}.br");
            self.keep(&compressed, || compress(content))?;
            format!("Some({})", include(&compressed))
        };

        let address = format!("/assets/{file}");
        writeln!(
            self.rows,
            "    Asset {{ address: {address:?}, content_type: {content_type:?}, bytes: {}, brotli: {brotli} }},",
            include(&file),
        )?;
        Ok(address)
    }

    /// Writes the table as Rust to `path`, with the addresses that pages need by name, and forgets files that no longer
    /// belong to it.
    pub fn write(&self, path: &Path, named: &[(&str, Option<String>)]) -> Result<()> {
        let mut rust = format!("static ASSETS: &[Asset] = &[\n{}];\n\n", self.rows);
        writeln!(rust, "pub const ADDRESSES: AssetAddresses = AssetAddresses {{")?;
        for (name, address) in named {
            match address {
                Some(address) if !name.ends_with("_js") => writeln!(rust, "    {name}: {address:?},")?,
                optional => writeln!(rust, "    {name}: {optional:?},")?,
            }
        }
        writeln!(rust, "}};")?;
        fs::write(path, rust).map_err(|error| format!("could not write {}: {error}", path.display()))?;
        self.forget_others()
    }

    /// Writes a file unless it is there: its name holds its hash, so that it cannot be another.
    fn keep(&mut self, file: &str, content: impl FnOnce() -> Result<Vec<u8>>) -> Result<()> {
        let path = self.folder.join(file);
        if !path.exists() {
            // Under another name first: half a file must not be taken for a whole one by the next build.
            let unfinished = self.folder.join("unfinished");
            fs::write(&unfinished, content()?)
                .and_then(|()| fs::rename(&unfinished, &path))
                .map_err(|error| format!("could not write {}: {error}", path.display()))?;
        }
        self.files.insert(file.to_owned());
        Ok(())
    }

    fn forget_others(&self) -> Result<()> {
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            if entry.file_name().to_str().is_none_or(|name| !self.files.contains(name)) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}

fn include(file: &str) -> String {
    format!("include_bytes!(concat!(env!(\"OUT_DIR\"), \"/assets/{file}\"))")
}

fn content_type(ending: &str) -> Result<&'static str> {
    match ending {
        "css" => Ok("text/css; charset=utf-8"),
        "js" => Ok("text/javascript; charset=utf-8"),
        "svg" => Ok("image/svg+xml"),
        "woff2" => Ok("font/woff2"),
        "txt" => Ok("text/plain; charset=utf-8"),
        "wasm" => Ok("application/wasm"),
        _ => Err(format!("no content type is known for .{ending}").into()),
    }
}

fn compress(content: &[u8]) -> Result<Vec<u8>> {
    let best = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut compressed, &best)?;
    Ok(compressed)
}
