//! Where things are on a sheet of A4 and on a slip; in points, from the upper left corner, as in `slips.css`.

use std::num::NonZeroU16;

use app::components::{Slip, SlipWords};
use app::domain::qr_picture::{QUIET_ZONE, QrPicture};
use app::text::{Direction, without_isolates};
use krilla::geom::{PathBuilder, Point, Rect, Size};
use krilla::paint::{Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, BBox, ContentTag, Identifier, Tag, TagGroup, TagKind};

use super::PdfError;
use super::lines::{LineSetter, Lines, Look, leading};
use super::mark::{draw_mark, ink, line};

const MILLIMETRE: f32 = 72.0 / 25.4;
const PAGE_WIDTH: f32 = 210.0 * MILLIMETRE;
const PAGE_HEIGHT: f32 = 297.0 * MILLIMETRE;
const SLIP_WIDTH: f32 = 105.0 * MILLIMETRE;
const SLIP_HEIGHT: f32 = 70.0 * MILLIMETRE;
const COLUMNS: usize = 2;
const ROWS: usize = 4;
/// Above and below the slips.
const MARGIN: f32 = 8.5 * MILLIMETRE;
/// No printer reaches the edge of its paper.
const PADDING: f32 = 7.0 * MILLIMETRE;
const GAP: f32 = 3.0 * MILLIMETRE;
const MARK: f32 = 8.0 * MILLIMETRE;
/// The picture with its quiet zone.
const QR: f32 = 34.0 * MILLIMETRE;
const INNER_WIDTH: f32 = SLIP_WIDTH - 2.0 * PADDING;
const WAY_WIDTH: f32 = INNER_WIDTH - QR - GAP;

const TITLE: Look = Look { size: 12.5, is_bold: true };
const PLAIN: Look = Look { size: 10.0, is_bold: false };
const STRONG: Look = Look { size: 10.0, is_bold: true };
const CODE: Look = Look { size: 13.0, is_bold: true };
const SMALL: Look = Look { size: 8.5, is_bold: false };

/// A4.
pub fn page_size() -> Size {
    Size::from_wh(PAGE_WIDTH, PAGE_HEIGHT).expect("a sheet of paper has a size")
}

/// Above and below what stands on a slip, at least.
const ROOM: f32 = 3.0 * MILLIMETRE;
/// How large text is, as a share of its size: what is wordy gets smaller, until it fits.
const SCALES: [f32; 6] = [1.0, 0.95, 0.9, 0.85, 0.8, 0.75];

/// What every slip says, in lines: they are set once.
pub struct SheetWords {
    scale: f32,
    title: Lines,
    audience: Lines,
    scan: Lines,
    address: Lines,
    enter: Lines,
    minutes: Lines,
    /// Each with its language, where that is not the document's.
    small: Vec<(Lines, Option<String>)>,
    /// What the heading and the picture are called in the tree of tags.
    heading: String,
    qr: String,
}

impl SheetWords {
    /// Sets the words as large as they can be beside codes of two lines.
    pub fn set(setter: &mut LineSetter, words: &SlipWords) -> Self {
        let mut smaller = SCALES.iter().map(|scale| Self::set_at(*scale, setter, words));
        let mut set = smaller.next().expect("there is a first scale");
        for smaller in smaller {
            if set.heights(2.0 * CODE.size * leading(Direction::Ltr) * set.scale).whole() <= SLIP_HEIGHT - 2.0 * ROOM {
                break;
            }
            set = smaller;
        }
        set
    }

    fn set_at(scale: f32, setter: &mut LineSetter, words: &SlipWords) -> Self {
        let once = match &words.days {
            Some(days) => format!("{} {days}", words.once),
            None => words.once.clone(),
        };
        let organisation = format!("\u{2068}{}\u{2069} · \u{2068}{}\u{2069}", words.organisation, words.collection);
        let (plain, small) = (PLAIN.at(scale), SMALL.at(scale));
        Self {
            scale,
            title: setter.set(&words.title, TITLE.at(scale), INNER_WIDTH - MARK - GAP),
            audience: setter.set(&words.audience, STRONG.at(scale), WAY_WIDTH),
            scan: setter.set(&words.scan, plain, WAY_WIDTH),
            address: setter.set_left_to_right(&words.address, STRONG.at(scale), WAY_WIDTH),
            enter: setter.set(&words.enter, plain, WAY_WIDTH),
            minutes: setter.set(&words.minutes, plain, WAY_WIDTH),
            small: [(&once, None), (&words.help, words.help_in.as_ref()), (&organisation, None)]
                .into_iter()
                .chain(words.made_up.as_ref().map(|text| (text, None)))
                .map(|(text, other)| match other {
                    Some((tag, Direction::Ltr)) => {
                        (setter.set_left_to_right(text, small, INNER_WIDTH), Some(tag.clone()))
                    }
                    _ => (setter.set(text, small, INNER_WIDTH), None),
                })
                .collect(),
            heading: without_isolates(words.title.clone()),
            qr: words.qr.clone(),
        }
    }

    /// The heights of the parts of a slip, from that of its code.
    fn heights(&self, code: f32) -> Heights {
        let way = [&self.audience, &self.scan, &self.address, &self.enter, &self.minutes];
        let way: f32 = way.iter().map(|lines| lines.height()).sum::<f32>() + code + GAP;
        Heights {
            head: self.title.height().max(MARK),
            way,
            middle: way.max(QR),
            small: self.small.iter().map(|(lines, _)| lines.height()).sum(),
        }
    }
}

/// The heights of the parts of a slip.
struct Heights {
    head: f32,
    /// What one does, beside the picture.
    way: f32,
    middle: f32,
    small: f32,
}

impl Heights {
    fn whole(&self) -> f32 {
        self.head + GAP / 2.0 + self.middle + GAP + self.small
    }
}

/// Where a slip is.
#[derive(Clone, Copy)]
pub struct Place {
    /// Counts from 0.
    pub page: usize,
    /// The upper left one.
    pub corner: Point,
}

impl Place {
    /// The place of a slip on a page. Pages are filled as their language is written.
    pub fn new(page: usize, index: usize, direction: Direction) -> Self {
        let (column, row) = (index % COLUMNS, index / COLUMNS);
        let column = if direction == Direction::Rtl { COLUMNS - 1 - column } else { column };
        Self { page, corner: Point::from_xy(column as f32 * SLIP_WIDTH, MARGIN + row as f32 * SLIP_HEIGHT) }
    }
}

fn decoration() -> ContentTag<'static> {
    ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout))
}

/// Draws the lines between slips, across the whole sheet.
pub fn draw_lines_to_cut(surface: &mut Surface<'_>) {
    let mut lines = PathBuilder::new();
    for row in 0..=ROWS {
        let y = MARGIN + row as f32 * SLIP_HEIGHT;
        lines.move_to(0.0, y);
        lines.line_to(PAGE_WIDTH, y);
    }
    for column in 1..COLUMNS {
        let x = column as f32 * SLIP_WIDTH;
        lines.move_to(x, MARGIN);
        lines.line_to(x, PAGE_HEIGHT - MARGIN);
    }
    let dash = Some(StrokeDash { array: vec![3.0, 3.0], offset: 0.0 });
    surface.start_tagged(decoration());
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke { dash, ..line(85, 0.7) }));
    if let Some(lines) = lines.finish() {
        surface.draw_path(&lines);
    }
    surface.set_stroke(None);
    surface.end_tagged();
}

/// A slip while it is drawn: where it is, and how far down one has come.
struct Drawing<'a, 'b> {
    surface: &'a mut Surface<'b>,
    setter: &'a mut LineSetter,
    /// The upper left corner of what is printed on.
    corner: Point,
    tags: TagGroup,
}

impl Drawing<'_, '_> {
    /// A place `start` from where lines begin, for something of this width.
    fn place(&self, start: f32, width: f32, y: f32) -> Point {
        let x = match self.setter.direction() {
            Direction::Ltr => start,
            Direction::Rtl => INNER_WIDTH - start - width,
        };
        Point::from_xy(self.corner.x + x, y)
    }

    /// Draws a paragraph and gives where it ends.
    fn write(
        &mut self,
        tag: impl Into<TagKind>,
        lines: &Lines,
        start: f32,
        width: f32,
        y: f32,
    ) -> Result<f32, PdfError> {
        let at = self.place(start, width, y);
        self.surface.set_fill(Some(ink(0)));
        let tag = tag.into().with_actual_text(lines.actual_text());
        let mut group = TagGroup::new(tag);
        for drawn in self.setter.draw(self.surface, lines, at)? {
            group.push(drawn);
        }
        self.tags.push(group);
        Ok(y + lines.height())
    }
}

/// Draws a slip. Gives its section of the tree of tags, in reading order.
pub fn draw_slip(
    surface: &mut Surface<'_>,
    setter: &mut LineSetter,
    words: &SheetWords,
    slip: &Slip,
    place: Place,
) -> Result<TagGroup, PdfError> {
    let code = setter.set_left_to_right(&slip.code, CODE.at(words.scale), WAY_WIDTH);
    let heights = words.heights(code.height());
    let top = place.corner.y + (SLIP_HEIGHT - heights.whole()) / 2.0;
    let corner = Point::from_xy(place.corner.x + PADDING, top);
    let mut drawing = Drawing { surface, setter, corner, tags: TagGroup::new(Tag::Section) };

    drawing.surface.start_tagged(decoration());
    let mark = drawing.place(0.0, MARK, top + (heights.head - MARK) / 2.0);
    draw_mark(drawing.surface, mark, MARK);
    drawing.surface.end_tagged();
    let title_y = top + (heights.head - words.title.height()) / 2.0;
    let heading = Tag::Hn(NonZeroU16::MIN, Some(words.heading.clone()));
    drawing.write(heading, &words.title, MARK + GAP, INNER_WIDTH - MARK - GAP, title_y)?;

    let middle = top + heights.head + GAP / 2.0;
    let mut y = middle + (heights.middle - heights.way) / 2.0;
    y = drawing.write(Tag::P, &words.audience, 0.0, WAY_WIDTH, y)?;
    y = drawing.write(Tag::P, &words.scan, 0.0, WAY_WIDTH, y)?;
    y = drawing.write(Tag::P, &words.address, 0.0, WAY_WIDTH, y)?;
    y = drawing.write(Tag::P, &words.enter, 0.0, WAY_WIDTH, y)?;
    let english = Tag::P.with_lang(Some("en".to_owned()));
    y = drawing.write(english, &code, 0.0, WAY_WIDTH, y + GAP / 2.0)? + GAP / 2.0;
    drawing.write(Tag::P, &words.minutes, 0.0, WAY_WIDTH, y)?;

    let at = drawing.place(INNER_WIDTH - QR, QR, middle + (heights.middle - QR) / 2.0);
    let picture = draw_qr(drawing.surface, &slip.qr, at);
    let bounds = Rect::from_xywh(at.x, at.y, QR, QR);
    let figure = Tag::Figure(Some(words.qr.clone())).with_bbox(bounds.map(|rect| BBox::new(place.page, rect)));
    drawing.tags.push(TagGroup::with_children(figure, vec![picture.into()]));

    y = middle + heights.middle + GAP;
    draw_rule(drawing.surface, corner.x, y - GAP / 2.0);
    for (lines, language) in &words.small {
        let paragraph = Tag::P.with_lang(language.clone());
        y = drawing.write(paragraph, lines, 0.0, INNER_WIDTH, y)?;
    }
    Ok(drawing.tags)
}

/// The line above what is small.
fn draw_rule(surface: &mut Surface<'_>, x: f32, y: f32) {
    let mut rule = PathBuilder::new();
    rule.move_to(x, y);
    rule.line_to(x + INNER_WIDTH, y);
    surface.start_tagged(decoration());
    surface.set_fill(None);
    surface.set_stroke(Some(line(153, 0.7)));
    if let Some(rule) = rule.finish() {
        surface.draw_path(&rule);
    }
    surface.set_stroke(None);
    surface.end_tagged();
}

/// Draws a QR code as one path, so that no light shows between its modules.
fn draw_qr(surface: &mut Surface<'_>, picture: &QrPicture, at: Point) -> Identifier {
    let module = QR / picture.whole_size() as f32;
    let mut path = PathBuilder::new();
    for run in &picture.runs {
        let (x, y) = ((run.x + QUIET_ZONE) as f32 * module, (run.y + QUIET_ZONE) as f32 * module);
        if let Some(dark) = Rect::from_xywh(at.x + x, at.y + y, run.length as f32 * module, module) {
            path.push_rect(dark);
        }
    }
    let drawn = surface.start_tagged(ContentTag::Other);
    surface.set_stroke(None);
    surface.set_fill(Some(ink(0)));
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
    surface.end_tagged();
    drawn
}
