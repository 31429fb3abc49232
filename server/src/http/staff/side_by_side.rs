//! The figures of every statement, with the audiences on one line.

use app::domain::figure::FigureOf;
use app::pages::results::SideBySidePage;
use axum::Extension;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::chosen::{About, Chosen, Read};
use super::indicators::elements;
use crate::http::error::PageError;
use crate::http::view::{page, staff_context};
use crate::services::side_by_side::differences;
use crate::services::sign_in::SignedIn;
use crate::state::AppState;

pub async fn get(
    State(state): State<AppState>,
    Extension(signed_in): Extension<SignedIn>,
    Query(chosen): Query<Chosen>,
) -> Result<Response, PageError> {
    let read = Read::of(&state, &chosen, About::ItsPlace).await?;
    let elements = elements(&state, &read);
    let differences = read.release().map_or_else(Vec::new, |release| {
        let figures: Vec<&FigureOf> = release.figures.iter().collect();
        differences(&figures, &read.scales(), release.method.minimum_base)
    });
    let context = staff_context(&state, &signed_in);
    let release = read.release().map(|release| release.id.clone());
    let (choices, scope) = (read.choices(&context.text), read.scope);
    Ok(page(StatusCode::OK, || {
        view! {
            <SideBySidePage
                context=context
                release=release
                scope=scope
                choices=choices
                elements=elements
                differences=differences
            />
        }
    }))
}
