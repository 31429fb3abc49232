//! The mark of Heard, as in `app::components::Mark`: an h that shelters somebody, inside what is said.

use krilla::color::luma;
use krilla::geom::{PathBuilder, Point};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke};
use krilla::surface::Surface;

/// The mark is drawn on a square of so many units.
const UNITS: f32 = 48.0;
/// How far the handles of a cubic curve stand off where it is a quarter of a circle.
const QUARTER: f32 = 0.552_284_8;

/// Black or white.
pub fn ink(lightness: u8) -> Fill {
    Fill { paint: luma::Color::new(lightness).into(), opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
}

/// A line of this width, in this grey.
pub fn line(lightness: u8, width: f32) -> Stroke {
    Stroke { paint: luma::Color::new(lightness).into(), width, ..Stroke::default() }
}

/// Draws with a pen on the square, scaled to its place on the page.
struct Pen {
    path: PathBuilder,
    corner: Point,
    scale: f32,
    at: (f32, f32),
}

impl Pen {
    fn at(corner: Point, side: f32, x: f32, y: f32) -> Self {
        let mut pen = Self { path: PathBuilder::new(), corner, scale: side / UNITS, at: (x, y) };
        pen.go(x, y);
        pen
    }

    fn place(&self, x: f32, y: f32) -> (f32, f32) {
        (self.corner.x + x * self.scale, self.corner.y + y * self.scale)
    }

    fn go(&mut self, x: f32, y: f32) {
        let (on_x, on_y) = self.place(x, y);
        self.path.move_to(on_x, on_y);
        self.at = (x, y);
    }

    fn line(&mut self, x: f32, y: f32) {
        let (on_x, on_y) = self.place(x, y);
        self.path.line_to(on_x, on_y);
        self.at = (x, y);
    }

    /// A quarter of a circle to here, bulging towards a corner.
    fn quarter(&mut self, corner: (f32, f32), x: f32, y: f32) {
        let towards = |from: (f32, f32)| {
            self.place(from.0 + (corner.0 - from.0) * QUARTER, from.1 + (corner.1 - from.1) * QUARTER)
        };
        let ((x1, y1), (x2, y2), (on_x, on_y)) = (towards(self.at), towards((x, y)), self.place(x, y));
        self.path.cubic_to(x1, y1, x2, y2, on_x, on_y);
        self.at = (x, y);
    }

    fn fill(self, surface: &mut Surface<'_>, lightness: u8) {
        surface.set_stroke(None);
        surface.set_fill(Some(ink(lightness)));
        self.paint(surface);
    }

    fn stroke(self, surface: &mut Surface<'_>, lightness: u8, width: f32) {
        let width = width * self.scale;
        let (line_cap, line_join) = (LineCap::Round, LineJoin::Round);
        surface.set_fill(None);
        surface.set_stroke(Some(Stroke { line_cap, line_join, ..line(lightness, width) }));
        self.paint(surface);
        surface.set_stroke(None);
    }

    fn paint(self, surface: &mut Surface<'_>) {
        if let Some(path) = self.path.finish() {
            surface.draw_path(&path);
        }
    }
}

/// Draws the mark with its upper left corner here, black on white.
pub fn draw_mark(surface: &mut Surface<'_>, corner: Point, side: f32) {
    let mut bubble = Pen::at(corner, side, 18.0, 3.0);
    bubble.line(30.0, 3.0);
    bubble.quarter((45.0, 3.0), 45.0, 18.0);
    bubble.line(45.0, 30.0);
    bubble.quarter((45.0, 45.0), 30.0, 45.0);
    bubble.line(5.0, 45.0);
    bubble.quarter((3.0, 45.0), 3.0, 43.0);
    bubble.line(3.0, 18.0);
    bubble.quarter((3.0, 3.0), 18.0, 3.0);
    bubble.fill(surface, 0);

    let mut letter = Pen::at(corner, side, 15.0, 12.0);
    letter.line(15.0, 36.0);
    letter.go(15.0, 27.0);
    letter.quarter((15.0, 18.0), 24.0, 18.0);
    letter.quarter((33.0, 18.0), 33.0, 27.0);
    letter.line(33.0, 36.0);
    letter.stroke(surface, 255, 5.0);

    let (x, y, radius) = (24.0, 34.0, 3.6);
    let mut child = Pen::at(corner, side, x, y - radius);
    child.quarter((x + radius, y - radius), x + radius, y);
    child.quarter((x + radius, y + radius), x, y + radius);
    child.quarter((x - radius, y + radius), x - radius, y);
    child.quarter((x - radius, y - radius), x, y - radius);
    child.fill(surface, 255);
}
