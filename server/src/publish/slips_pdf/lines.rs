//! Setting lines of text, in either direction, and drawing them with what they say.

use std::borrow::Cow;
use std::collections::HashMap;

use app::text::{Direction, without_isolates};
use krilla::Data;
use krilla::geom::Point;
use krilla::surface::Surface;
use krilla::tagging::{ContentTag, Identifier, SpanTag};
use krilla::text::{Font, GlyphId, KrillaGlyph, Tag};
use parley::style::{FontFamily, FontFamilyName, FontWeight, LineHeight, OverflowWrap, StyleProperty};
use parley::{Alignment, BaseDirection, FontContext, Layout, LayoutContext, Line, Run};

use super::PdfError;

/// How far lines stand apart, as a share of their size: Arabic reaches higher and lower than Latin.
pub fn leading(direction: Direction) -> f32 {
    match direction {
        Direction::Ltr => 1.3,
        Direction::Rtl => 1.45,
    }
}

/// How text looks; sizes in points.
#[derive(Clone, Copy)]
pub struct Look {
    pub size: f32,
    pub is_bold: bool,
}

impl Look {
    /// Smaller, as a share of the size.
    pub fn at(self, scale: f32) -> Self {
        Self { size: self.size * scale, ..self }
    }
}

/// A paragraph in lines.
pub struct Lines {
    text: String,
    layout: Layout<()>,
    direction: Direction,
}

impl Lines {
    pub fn height(&self) -> f32 {
        self.layout.height()
    }

    /// The text in reading order, for tags, where glyphs stand in another: from the left, as they are seen.
    pub fn actual_text(&self) -> Option<String> {
        (self.direction == Direction::Rtl).then(|| without_isolates(self.text.clone()))
    }
}

/// Sets paragraphs with the fonts of some families.
pub struct LineSetter {
    fonts: FontContext,
    layouts: LayoutContext<()>,
    families: Vec<String>,
    direction: Direction,
    /// Fonts that are in the document already.
    embedded: HashMap<FontKey, Font>,
}

/// What tells a font from others: its file, its place there, and how it is varied, in bits.
#[derive(PartialEq, Eq, Hash)]
struct FontKey {
    file: u64,
    index: u32,
    variation: Vec<([u8; 4], u32)>,
}

impl LineSetter {
    pub fn new(fonts: FontContext, families: Vec<String>, direction: Direction) -> Self {
        Self { fonts, layouts: LayoutContext::new(), families, direction, embedded: HashMap::new() }
    }

    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Sets a paragraph in lines that are no wider than this.
    pub fn set(&mut self, text: &str, look: Look, width: f32) -> Lines {
        self.set_in(self.direction, text, look, width)
    }

    /// Sets a paragraph that reads from left to right wherever it stands, such as an address.
    pub fn set_left_to_right(&mut self, text: &str, look: Look, width: f32) -> Lines {
        self.set_in(Direction::Ltr, text, look, width)
    }

    fn set_in(&mut self, direction: Direction, text: &str, look: Look, width: f32) -> Lines {
        let families: Vec<_> =
            self.families.iter().map(|name| FontFamilyName::Named(Cow::Borrowed(name.as_str()))).collect();
        let base = match direction {
            Direction::Ltr => BaseDirection::Ltr,
            Direction::Rtl => BaseDirection::Rtl,
        };
        let alignment = if direction == self.direction { Alignment::Start } else { Alignment::End };
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, text, 1.0, false);
        builder.set_base_direction(base);
        builder.push_default(StyleProperty::FontFamily(FontFamily::List(Cow::Owned(families))));
        builder.push_default(StyleProperty::FontSize(look.size));
        builder.push_default(LineHeight::FontSizeRelative(leading(direction)));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        if look.is_bold {
            builder.push_default(StyleProperty::FontWeight(FontWeight::BOLD));
        }
        let mut layout = builder.build(text);
        layout.break_all_lines(Some(width));
        layout.align(alignment, Default::default());
        Lines { text: text.to_owned(), layout, direction }
    }

    /// Draws a paragraph with its upper left corner here. Gives what its lines are known by, for its tag.
    pub fn draw(&mut self, surface: &mut Surface<'_>, lines: &Lines, at: Point) -> Result<Vec<Identifier>, PdfError> {
        let mut drawn = Vec::new();
        for line in lines.layout.lines() {
            drawn.push(surface.start_tagged(ContentTag::Span(SpanTag::empty())));
            self.draw_line(surface, &lines.text, &line, at)?;
            surface.end_tagged();
        }
        Ok(drawn)
    }

    fn draw_line(
        &mut self,
        surface: &mut Surface<'_>,
        text: &str,
        line: &Line<'_, ()>,
        at: Point,
    ) -> Result<(), PdfError> {
        let metrics = line.metrics();
        let y = at.y + metrics.baseline;
        let mut x = at.x + metrics.inline_min_coord + metrics.offset;
        for run in line.runs() {
            let font = self.font(&run)?;
            let size = run.font_size();
            let glyphs = glyphs(&run, text, size);
            if !glyphs.is_empty() {
                surface.draw_glyphs(Point::from_xy(x, y), &glyphs, font, text, size, false);
            }
            x += run.advance();
        }
        Ok(())
    }

    /// The font of a run, as it is in the document.
    fn font(&mut self, run: &Run<'_, ()>) -> Result<Font, PdfError> {
        let font = run.font();
        let synthesis = run.synthesis();
        let variation = synthesis.variation_settings().iter().map(|(tag, value)| (tag.into_bytes(), *value));
        let key = FontKey {
            file: font.data.id(),
            index: font.index,
            variation: variation.clone().map(|(tag, value)| (tag, value.to_bits())).collect(),
        };
        if let Some(known) = self.embedded.get(&key) {
            return Ok(known.clone());
        }
        let (data, _) = font.data.clone().into_raw_parts();
        let variation: Vec<(Tag, f32)> = variation.map(|(tag, value)| (Tag::new(&tag), value)).collect();
        let made = Font::new_variable(Data::from(data), font.index, &variation).ok_or(PdfError::NoFont)?;
        self.embedded.insert(key, made.clone());
        Ok(made)
    }
}

/// The glyphs of a run from left to right, each with the text that it stands for. Marks of direction have done their work
/// and are left out, or whoever copies the text would copy them.
fn glyphs(run: &Run<'_, ()>, text: &str, size: f32) -> Vec<KrillaGlyph> {
    let mut glyphs: Vec<KrillaGlyph> = Vec::new();
    let mut ends_later = None;
    for cluster in run.visual_clusters() {
        let mut range = cluster.text_range();
        // A letter that has gone into the glyph of the one before it in reading order: to its left, or to its right.
        if cluster.is_ligature_continuation() {
            if run.is_rtl() {
                ends_later = ends_later.max(Some(range.end));
            } else if let Some(last) = glyphs.last_mut() {
                last.text_range.end = range.end;
            }
            continue;
        }
        if without_isolates(text[range.clone()].to_owned()).is_empty() {
            continue;
        }
        range.end = ends_later.take().unwrap_or(range.end);
        glyphs.extend(cluster.glyphs().map(|glyph| {
            let id = GlyphId::new(glyph.id);
            let (advance, x, y) = (glyph.advance / size, glyph.x / size, glyph.y / size);
            KrillaGlyph::new(id, advance, x, y, 0.0, range.clone(), None)
        }));
    }
    glyphs
}
