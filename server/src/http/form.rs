//! Reading what was posted.

use axum::body::{Body, to_bytes};
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;

use super::error::PageError;

/// The largest form, in bytes.
pub(super) const LARGEST: usize = 64 * 1024;

/// A posted form: fields and values in their order.
#[derive(Clone, Debug, Default)]
pub struct PostedForm(pub Vec<(String, String)>);

impl PostedForm {
    /// The first value of a field, or nothing.
    pub fn value(&self, field: &str) -> &str {
        self.0.iter().find(|(name, _)| name == field).map_or("", |(_, value)| value)
    }
}

/// Reads a form from a body.
///
/// # Errors
/// [`PageError::TooLarge`] when it is larger than any of our forms.
pub async fn read_form(body: Body) -> Result<PostedForm, PageError> {
    let bytes = to_bytes(body, LARGEST).await.map_err(|_| PageError::TooLarge)?;
    Ok(form_of(&bytes))
}

/// What bytes hold as a form.
pub(super) fn form_of(bytes: &[u8]) -> PostedForm {
    PostedForm(form_urlencoded::parse(bytes).into_owned().collect())
}

impl<S: Sync> FromRequest<S> for PostedForm {
    type Rejection = PageError;

    /// The form that the guard has read, else the body.
    async fn from_request(request: Request, _: &S) -> Result<Self, PageError> {
        let (mut parts, body) = request.into_parts();
        match parts.extensions.remove::<Self>() {
            Some(form) => Ok(form),
            None => read_form(body).await,
        }
    }
}

/// The status of a page whose form has to be put right.
pub const TO_PUT_RIGHT: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
