//! Style sheets, fonts, scripts, the icon and a licence: made by the build, kept inside the program, and served as they are.

use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Response};

/// A file that pages ask for.
#[derive(Debug)]
pub struct Asset {
    /// Holds a part of the content's hash, so that what is under an address never changes.
    pub address: &'static str,
    pub content_type: &'static str,
    pub bytes: &'static [u8],
    /// The same, compressed with Brotli; none for a font, which is compressed by itself.
    pub brotli: Option<&'static [u8]>,
}

/// The addresses that pages name themselves.
#[derive(Debug)]
pub struct AssetAddresses {
    pub respond_css: &'static str,
    pub staff_css: &'static str,
    pub comfort_css: &'static str,
    pub icon: &'static str,
    /// The licence of the symbols that others drew.
    pub symbols_licence: &'static str,
    /// Missing from a program that was built without islands.
    pub start_js: Option<&'static str>,
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// Returns the asset at `address`.
pub fn find(address: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.address == address)
}

/// Serves `/assets/*`.
pub async fn serve(uri: Uri, headers: HeaderMap) -> Response {
    let Some(asset) = find(uri.path()) else { return StatusCode::NOT_FOUND.into_response() };
    let mut response = match asset.brotli.filter(|_| accepts_brotli(&headers)) {
        Some(brotli) => ([(CONTENT_ENCODING, "br")], brotli).into_response(),
        None => asset.bytes.into_response(),
    };
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(asset.content_type));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    response
}

/// Whether a browser named Brotli among the encodings that it takes, and did not give it a weight of nothing.
pub fn accepts_brotli(headers: &HeaderMap) -> bool {
    let encodings = headers.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    encodings.flat_map(|value| value.split(',')).any(|encoding| {
        let (name, parameters) = encoding.split_once(';').unwrap_or((encoding, ""));
        let weight = parameters.trim().strip_prefix("q=").map_or(Ok(1.0), str::parse::<f32>);
        name.trim().eq_ignore_ascii_case("br") && weight.is_ok_and(|weight| weight > 0.0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepting(encodings: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_static(encodings))])
    }

    #[test]
    fn brotli_is_sent_only_where_it_is_accepted() {
        for accepted in ["br", "gzip, deflate, br, zstd", "gzip;q=1.0, BR;q=0.5", "br; q=1"] {
            assert!(accepts_brotli(&accepting(accepted)), "{accepted}");
        }
        for refused in ["", "gzip", "*", "br;q=0", "br;q=0.000, gzip", "brotli", "br;q=x"] {
            assert!(!accepts_brotli(&accepting(refused)), "{refused}");
        }
        assert!(!accepts_brotli(&HeaderMap::new()));
    }

    #[tokio::test]
    async fn an_asset_is_kept_for_good_under_its_address() {
        let style = Uri::from_static(ADDRESSES.respond_css);
        let response = serve(style.clone(), accepting("br")).await;
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.headers()[CONTENT_TYPE], "text/css; charset=utf-8");
        assert_eq!(response.headers()[CACHE_CONTROL], "public, max-age=31536000, immutable");
        assert_eq!(response.headers()[CONTENT_ENCODING], "br");
        assert_eq!(response.headers()[VARY], "accept-encoding");
        assert!(!serve(style, HeaderMap::new()).await.headers().contains_key(CONTENT_ENCODING));
    }

    #[tokio::test]
    async fn an_address_with_another_hash_is_not_found() {
        for unknown in ["/assets/respond.00000000.css", "/assets/respond.css", "/assets/", "/assets/../Cargo.toml"] {
            let response = serve(Uri::from_static(unknown), HeaderMap::new()).await;
            assert_eq!(response.status(), StatusCode::NOT_FOUND, "{unknown}");
        }
    }

    #[test]
    fn every_address_that_pages_name_is_there() {
        let AssetAddresses { respond_css, staff_css, comfort_css, icon, symbols_licence, start_js } = ADDRESSES;
        for address in [respond_css, staff_css, comfort_css, icon, symbols_licence].into_iter().chain(start_js) {
            assert!(find(address).is_some(), "{address}");
        }
    }

    #[tokio::test]
    async fn fonts_are_named_by_the_sheet_that_is_asked_for_where_they_are_chosen_or_needed() {
        let sheet = |address| String::from_utf8_lossy(find(address).expect("it is in the table").bytes);
        let fonts: Vec<&Asset> = ASSETS.iter().filter(|asset| asset.content_type == "font/woff2").collect();
        let (mut chosen, mut needed) = (0, 0);
        for font in fonts {
            let names_it = |address| usize::from(sheet(address).contains(&format!("url(\"{}\")", font.address)));
            let (is_chosen, is_needed) = (names_it(ADDRESSES.comfort_css), names_it(ADDRESSES.respond_css));
            assert_eq!(is_chosen + is_needed, 1, "{}", font.address);
            (chosen, needed) = (chosen + is_chosen, needed + is_needed);
            let response = serve(Uri::from_static(font.address), accepting("br")).await;
            assert_eq!(response.headers()[CONTENT_TYPE], "font/woff2");
            assert!(!response.headers().contains_key(CONTENT_ENCODING), "it is compressed by itself");
        }
        assert_eq!((chosen, needed), (6, 2), "clear letters, and those that devices lack");
        for address in [ADDRESSES.comfort_css, ADDRESSES.respond_css] {
            assert!(!sheet(address).contains("url(\"fonts/"), "every font has its address");
            assert_eq!(sheet(address).matches("url(").count(), sheet(address).matches("@font-face").count());
        }
        assert!(!sheet(ADDRESSES.staff_css).contains("url("));
    }

    #[test]
    fn the_start_script_names_the_islands_of_the_same_build() {
        let Some(start) = ADDRESSES.start_js.and_then(find) else { return };
        let start = String::from_utf8_lossy(start.bytes);
        for asset in ASSETS.iter().filter(|asset| asset.address.ends_with(".wasm")) {
            assert!(start.contains(asset.address), "{} is not in {start}", asset.address);
        }
    }

    #[test]
    fn style_sheets_are_whole_and_squeezed() {
        for sheet in [ADDRESSES.respond_css, ADDRESSES.staff_css, ADDRESSES.comfort_css] {
            let css = String::from_utf8_lossy(find(sheet).expect("it is in the table").bytes);
            assert!(!css.contains("@import") && !css.contains("/*"), "{sheet}");
            assert_eq!(css.matches('{').count(), css.matches('}').count(), "{sheet}");
        }
    }
}
