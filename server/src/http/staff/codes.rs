//! Making codes, and what can be made of them while their page is open. They come and go in posts alone: they stand in no
//! address and in no log.

use app::components::SlipSheets;
use app::domain::form_state::FormState;
use app::pages::staff::{CodesMadeAlreadyPage, CodesPage, CodesToHandOut, SlipsPage};
use app::text::Text;
use axum::Extension;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use tokio::task::spawn_blocking;
use uuid::Uuid;

use super::collection::collection_page;
use super::collections::{title, unreviewed};
use crate::http::error::PageError;
use crate::http::form::{PostedForm, TO_PUT_RIGHT};
use crate::http::view::{page, staff_context, text_for};
use crate::publish::csv::codes_as_csv;
use crate::publish::slips_pdf::{PdfError, slips_as_pdf};
use crate::services::collect::{self, CollectError, MOST_CODES};
use crate::services::sign_in::SignedIn;
use crate::services::slips::{OfCollection, collection_with_codes, posted_codes};
use crate::state::AppState;

/// Codes that were posted back, with what they are codes of.
struct Posted {
    of: OfCollection,
    codes: Vec<String>,
}

impl Posted {
    async fn read(state: &AppState, collection: &str, form: &PostedForm) -> Result<Self, PageError> {
        let of = collection_with_codes(state, collection).await?.ok_or(PageError::NotFound)?;
        let codes = posted_codes(state, form.value("codes")).ok_or(PageError::Forged)?;
        Ok(Self { of, codes })
    }

    /// The language that was chosen, if the questionnaire has words in it.
    fn text(&self, state: &AppState, form: &PostedForm) -> Option<Text> {
        let tag = form.value("language");
        text_for(state, tag).filter(|_| self.of.version.wordings.contains_key(tag))
    }

    fn sheets(&self, state: &AppState, text: &Text) -> Result<SlipSheets, PageError> {
        Ok(self.of.sheets(state, text, self.codes.clone())?)
    }

    async fn to_hand_out(&self, state: &AppState) -> Result<CodesToHandOut, PageError> {
        // Fonts are files.
        let (of, reaching) = (self.of.clone(), state.clone());
        let languages = spawn_blocking(move || of.languages(&reaching)).await.map_err(|_| PageError::Failed)?;
        let unreviewed = unreviewed(state, &self.of.version);
        Ok(CodesToHandOut {
            collection: self.of.collection.id.clone(),
            codes: self.codes.clone(),
            languages,
            unreviewed,
        })
    }

    async fn codes_page(
        self,
        state: &AppState,
        signed_in: &SignedIn,
        status: StatusCode,
        problems: FormState,
    ) -> Result<Response, PageError> {
        let (context, to_hand_out) = (staff_context(state, signed_in), self.to_hand_out(state).await?);
        let collection = self.of.collection;
        Ok(page(status, || {
            view! { <CodesPage context=context collection=collection to_hand_out=to_hand_out state=problems/> }
        }))
    }

    /// The page of the codes again, with what is wrong with the language.
    async fn refuse(
        self,
        state: &AppState,
        signed_in: &SignedIn,
        form: PostedForm,
        error: &'static str,
    ) -> Result<Response, PageError> {
        let mut problems = FormState::with_values(form.0);
        problems.refuse("language", error);
        self.codes_page(state, signed_in, TO_PUT_RIGHT, problems).await
    }
}

/// Makes codes and shows them this once.
pub async fn make(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    Path(collection): Path<String>,
    form: PostedForm,
) -> Result<Response, PageError> {
    let quantity = form.value("quantity").trim().parse().ok().filter(|quantity| (1..=MOST_CODES).contains(quantity));
    let Some(quantity) = quantity else {
        let mut problems = FormState::with_values(form.0);
        problems.refuse("quantity", "error-quantity");
        return collection_page(&state, &signed_in, &collection, TO_PUT_RIGHT, problems).await;
    };
    let batch: Uuid = form.value("batch").parse().map_err(|_| PageError::Forged)?;
    match collect::make_batch(&state, &collection, batch, quantity).await {
        Ok(codes) => {
            let of = collection_with_codes(&state, &collection).await?.ok_or(PageError::NotFound)?;
            Posted { of, codes }.codes_page(&state, &signed_in, StatusCode::OK, FormState::default()).await
        }
        Err(CollectError::MadeAlready) => {
            let collection = collect::collection(&state, &collection).await?.ok_or(PageError::NotFound)?;
            let context = staff_context(&state, &signed_in);
            Ok(page(StatusCode::CONFLICT, || {
                view! { <CodesMadeAlreadyPage context=context collection=collection/> }
            }))
        }
        Err(error) => Err(error.into()),
    }
}

/// Codes as a file.
pub async fn csv(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    Path(collection): Path<String>,
    form: PostedForm,
) -> Result<Response, PageError> {
    let posted = Posted::read(&state, &collection, &form).await?;
    let heading = staff_context(&state, &signed_in).text.get("codes-csv-heading");
    let name = format!("heard-codes-{}.csv", posted.of.collection.id);
    Ok(file("text/csv; charset=utf-8", &name, codes_as_csv(&heading, &posted.codes)))
}

/// Codes on slips, as a page to print.
pub async fn slips(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    Path(collection): Path<String>,
    form: PostedForm,
) -> Result<Response, PageError> {
    let posted = Posted::read(&state, &collection, &form).await?;
    let Some(text) = posted.text(&state, &form) else {
        return posted.refuse(&state, &signed_in, form, "error-slips-language").await;
    };
    let (sheets, to_hand_out) = (posted.sheets(&state, &text)?, posted.to_hand_out(&state).await?);
    let (context, collection) = (staff_context(&state, &signed_in), posted.of.collection);
    let title = title(&posted.of.version, context.text.tag());
    Ok(page(StatusCode::OK, || {
        view! { <SlipsPage context=context collection=collection title=title to_hand_out=to_hand_out sheets=sheets/> }
    }))
}

/// Codes on slips, as an accessible PDF.
pub async fn slips_pdf(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    Path(collection): Path<String>,
    form: PostedForm,
) -> Result<Response, PageError> {
    let posted = Posted::read(&state, &collection, &form).await?;
    let Some(text) = posted.text(&state, &form) else {
        return posted.refuse(&state, &signed_in, form, "error-slips-language").await;
    };
    let (sheets, fonts) = (posted.sheets(&state, &text)?, state.fonts.clone());
    let made = spawn_blocking(move || slips_as_pdf(&sheets, &fonts)).await.map_err(|_| PageError::Failed)?;
    match made {
        Ok(pdf) => {
            let name = format!("heard-slips-{}-{}.pdf", posted.of.collection.id, text.tag());
            Ok(file("application/pdf", &name, pdf))
        }
        Err(PdfError::NoFont) => posted.refuse(&state, &signed_in, form, "error-slips-font").await,
        Err(error) => Err(error.into()),
    }
}

/// A file to keep.
fn file(kind: &'static str, name: &str, content: impl IntoResponse) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    ([(header::CONTENT_TYPE, kind.to_owned()), (header::CONTENT_DISPOSITION, disposition)], content).into_response()
}
