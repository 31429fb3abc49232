//! A PDF as others read it: with Debian's poppler-utils, and its QR codes as a camera would.

use std::process::Command;

use tempfile::TempDir;

/// A PDF in a file.
pub struct Paper {
    folder: TempDir,
}

impl Paper {
    /// Keeps a PDF in a file; none where there are no poppler-utils to read it.
    ///
    /// # Panics
    /// When `HEARD_CI` is set and there are none: in CI nothing may be left out.
    pub fn new(pdf: &[u8]) -> Option<Self> {
        if Command::new("pdfinfo").arg("-v").output().is_err() {
            assert!(std::env::var_os("HEARD_CI").is_none(), "tests/run installs poppler-utils");
            return None;
        }
        let folder = tempfile::tempdir().expect("a temporary folder");
        std::fs::write(folder.path().join("paper.pdf"), pdf).expect("a file");
        Some(Self { folder })
    }

    /// What a program says of it.
    fn ask(&self, program: &str, arguments: &[&str]) -> String {
        let output =
            Command::new(program).args(arguments).current_dir(self.folder.path()).output().expect("poppler-utils");
        assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Title, size, pages and the like, one a line.
    pub fn info(&self) -> String {
        let lines = self.ask("pdfinfo", &["paper.pdf"]);
        lines.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ") + "\n").collect()
    }

    /// Its tags with the text in them, in reading order.
    pub fn tags(&self) -> String {
        self.ask("pdfinfo", &["-struct-text", "paper.pdf"])
    }

    /// Its text, page by page, with single spaces.
    pub fn pages(&self) -> Vec<String> {
        let text = self.ask("pdftotext", &["paper.pdf", "-"]);
        let pages = text.strip_suffix('\u{c}').unwrap_or(&text).split('\u{c}');
        pages.map(|page| page.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
    }

    /// What the QR codes on all pages hold, in no order: one slip of eight at a time, as people hold them before a camera.
    pub fn qr_codes(&self) -> Vec<String> {
        self.ask("pdftoppm", &["-gray", "-r", "200", "paper.pdf", "page"]);
        let files = std::fs::read_dir(self.folder.path()).expect("a folder").map(|file| file.expect("a file").path());
        let pages = files.filter(|path| path.extension().is_some_and(|extension| extension == "pgm"));
        pages
            .map(|page| Picture::read(&std::fs::read(page).expect("a page")))
            .flat_map(|page| (0..8).flat_map(move |slip| page.qr_codes_in(slip % 2, slip / 2)))
            .collect()
    }
}

/// A picture in shades of grey.
#[derive(Clone)]
struct Picture {
    width: usize,
    height: usize,
    light: Vec<u8>,
}

impl Picture {
    /// Reads the format PGM: "P5", width, height and the lightest shade, then a byte for each pixel.
    fn read(file: &[u8]) -> Self {
        let mut words = file.split(u8::is_ascii_whitespace).filter_map(|word| std::str::from_utf8(word).ok()).skip(1);
        let mut number = || words.next().and_then(|word| word.parse::<usize>().ok()).expect("a size");
        let (width, height) = (number(), number());
        Self { width, height, light: file[file.len() - width * height..].to_vec() }
    }

    /// What the QR codes in a cell of two columns and four rows hold.
    fn qr_codes_in(&self, column: usize, row: usize) -> Vec<String> {
        let (width, height) = (self.width / 2, self.height / 4);
        let mut cell = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
            self.light[(row * height + y) * self.width + column * width + x]
        });
        cell.detect_grids().iter().map(|grid| grid.decode().expect("a QR code that can be read").1).collect()
    }
}
