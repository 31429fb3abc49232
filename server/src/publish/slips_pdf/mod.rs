//! Slips as an accessible PDF: tagged, in reading order, with its language and title (PDF/UA-1, ISO 14289-1).
//!
//! Each slip is a section with a heading, paragraphs, and a figure that says what it is; lines to cut along and the mark
//! are no content. What krilla can check of the standard it checks, and gives no file where a rule is broken.

mod lines;
mod mark;
mod sheet;

use app::components::SlipSheets;
use app::pages::staff::SLIPS_ON_A_SHEET;
use app::text::Direction;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::error::KrillaError;
use krilla::metadata::{Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::tagging::TagTree;
use krilla::{Document, SerializeSettings};

use self::lines::LineSetter;
use self::sheet::{Place, SheetWords, draw_lines_to_cut, draw_slip, page_size};
use super::fonts::Fonts;

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    #[error("no font of this machine has the letters of this language")]
    NoFont,
    /// What krilla says of it holds words of the slips, which belong in no log.
    #[error("the PDF could not be written: {0}")]
    Writing(&'static str),
}

impl From<KrillaError> for PdfError {
    fn from(error: KrillaError) -> Self {
        Self::Writing(match error {
            KrillaError::Font(..) => "a font cannot be embedded",
            KrillaError::Validation(_) => "it would break a rule of PDF/UA-1",
            KrillaError::Limit(_) => "it is too large",
            _ => "its parts do not go together",
        })
    }
}

/// Writes slips as a PDF.
///
/// # Errors
/// When fonts lack a letter, or the file would break a rule of PDF/UA-1.
pub fn slips_as_pdf(sheets: &SlipSheets, fonts: &Fonts) -> Result<Vec<u8>, PdfError> {
    let letters = sheets.words.all().chain(sheets.slips.iter().map(|slip| slip.code.as_str()));
    let families = fonts.families_for(letters).ok_or(PdfError::NoFont)?;
    let mut setter = LineSetter::new(fonts.context(), families, sheets.direction);
    let words = SheetWords::set(&mut setter, &sheets.words);

    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|_| PdfError::Writing("this version of PDF cannot follow PDF/UA-1"))?;
    let mut document = Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let mut tags = TagTree::new().with_lang(Some(sheets.language.clone()));
    let mut outline = Outline::new();
    for (page_number, slips) in sheets.slips.chunks(SLIPS_ON_A_SHEET).enumerate() {
        let mut page = document.start_page_with(PageSettings::new(page_size()));
        let mut surface = page.surface();
        draw_lines_to_cut(&mut surface);
        for (index, slip) in slips.iter().enumerate() {
            let place = Place::new(page_number, index, sheets.direction);
            tags.push(draw_slip(&mut surface, &mut setter, &words, slip, place)?);
            let destination = XyzDestination::new(place.page, place.corner);
            outline.push_child(OutlineNode::new(slip.code.clone(), destination));
        }
        surface.finish();
        page.finish();
    }
    document.set_tag_tree(tags);
    document.set_outline(outline);
    document.set_metadata(metadata(sheets));
    Ok(document.finish()?)
}

/// Title and language; no time, since codes are kept without one.
fn metadata(sheets: &SlipSheets) -> Metadata {
    let direction = match sheets.direction {
        Direction::Ltr => TextDirection::LeftToRight,
        Direction::Rtl => TextDirection::RightToLeft,
    };
    Metadata::new()
        .title(sheets.words.document_title())
        .language(sheets.language.clone())
        .creator("Heard".to_owned())
        .text_direction(direction)
}
