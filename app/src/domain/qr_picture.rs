//! A QR code as squares to draw. What makes one of an address is in `server`.

/// Light modules that must be left around a QR code (ISO/IEC 18004, 6.3.8).
pub const QUIET_ZONE: usize = 4;

/// Dark modules that stand side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DarkRun {
    pub x: usize,
    pub y: usize,
    pub length: usize,
}

/// The dark modules of a QR code, as runs in rows from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrPicture {
    /// Modules on each side, without the quiet zone.
    pub size: usize,
    pub runs: Vec<DarkRun>,
}

impl QrPicture {
    /// Finds the runs in a square of `size` modules.
    pub fn new(size: usize, is_dark: impl Fn(usize, usize) -> bool) -> Self {
        let mut runs = Vec::new();
        for y in 0..size {
            let mut x = 0;
            while x < size {
                let length = (x..size).take_while(|x| is_dark(*x, y)).count();
                if length > 0 {
                    runs.push(DarkRun { x, y, length });
                }
                x += length.max(1);
            }
        }
        Self { size, runs }
    }

    /// Modules on each side, with the quiet zone.
    pub fn whole_size(&self) -> usize {
        self.size + 2 * QUIET_ZONE
    }

    /// A box for SVG, in modules, with the quiet zone around the code.
    pub fn view_box(&self) -> String {
        format!("-{QUIET_ZONE} -{QUIET_ZONE} {0} {0}", self.whole_size())
    }

    /// A path for SVG, in modules, that is one module wide where it is stroked: half as long as one to be filled, and a
    /// page has a thousand of them.
    pub fn stroke_path(&self) -> String {
        let mut path = String::new();
        let mut row = None;
        let mut pen = 0;
        for run in &self.runs {
            if row == Some(run.y) {
                path.push_str(&format!("m{} 0h{}", run.x - pen, run.length));
            } else {
                path.push_str(&format!("M{} {}.5h{}", run.x, run.y, run.length));
                row = Some(run.y);
            }
            pen = run.x + run.length;
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dark_modules_side_by_side_are_one_run() {
        let rows = ["##.#", "....", ".###", "#..#"];
        let picture = QrPicture::new(4, |x, y| rows[y].as_bytes()[x] == b'#');
        let runs: Vec<_> = picture.runs.iter().map(|run| (run.x, run.y, run.length)).collect();
        assert_eq!(runs, [(0, 0, 2), (3, 0, 1), (1, 2, 3), (0, 3, 1), (3, 3, 1)]);
        assert_eq!(picture.stroke_path(), "M0 0.5h2m1 0h1M1 2.5h3M0 3.5h1m2 0h1");
        assert_eq!(picture.view_box(), "-4 -4 12 12");
    }
}
