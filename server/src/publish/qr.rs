//! QR codes (ISO/IEC 18004).

use app::domain::qr_picture::QrPicture;
use fast_qr::{ECL, QRBuilder};

/// A text that is too long for a QR code.
#[derive(Debug, thiserror::Error)]
#[error("{0} bytes are too many for a QR code")]
pub struct TooLong(usize);

/// A QR code of a text, with error correction at level M: still read when 15 % of it is dirty or torn.
///
/// # Errors
/// When the text has more than 2,331 bytes.
pub fn qr_code(text: &str) -> Result<QrPicture, TooLong> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().map_err(|_| TooLong(text.len()))?;
    Ok(QrPicture::new(code.size, |x, y| code[y][x].value()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_grows_with_its_text_until_none_is_large_enough() {
        let size = |length: usize| qr_code(&"x".repeat(length)).map(|picture| picture.size).ok();
        assert_eq!(size(62), Some(33), "version 4 holds 62 bytes at level M");
        assert_eq!(size(63), Some(37));
        assert_eq!(size(2331), Some(177));
        assert_eq!(size(2332), None);
    }
}
