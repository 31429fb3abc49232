//! `heard`: serves, and says where to go.

use std::net::SocketAddr;
use std::process::ExitCode;

use anyhow::Context;
use app::text::Languages;
use tokio::net::TcpListener;

use super::open::open;
use super::{remember_served_at, say};
use crate::assets::ADDRESSES;
use crate::config::Settings;
use crate::http::router;
use crate::services::accounts::{LINK_HOURS, all_accounts, make_link};
use crate::services::upkeep::keep_up;
use crate::state::AppState;
use crate::store::accounts::LinkFor;

/// Serves until it is told to stop, and then finishes what it has begun.
pub async fn serve(settings: Settings) -> anyhow::Result<ExitCode> {
    let state = open(settings).await?;
    let listener = listen(&state.settings).await?;
    serve_state(state, listener).await
}

/// Takes the port that the settings name.
pub async fn listen(settings: &Settings) -> anyhow::Result<TcpListener> {
    let address = &settings.listen;
    TcpListener::bind(address).await.with_context(|| format!("cannot listen on {address}"))
}

/// As [`serve`], with what has been opened.
pub async fn serve_state(state: AppState, listener: TcpListener) -> anyhow::Result<ExitCode> {
    remember_served_at(&state.settings).context("the data folder cannot be written to")?;
    greet(&state).await?;
    let upkeep = tokio::spawn(keep_up(state.clone()));
    // Made once: given the router itself, axum builds all routes anew for each connection.
    axum::serve(listener, router(state.clone()).into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(told_to_stop())
        .await?;
    upkeep.abort();
    state.database.clone().close().await;
    Ok(ExitCode::SUCCESS)
}

/// Prints the addresses to open and, while there are no accounts, a link that makes the first administrator.
async fn greet(state: &AppState) -> anyhow::Result<()> {
    let origin = state.settings.origin();
    say("Heard is ready.");
    say(format_args!("  Respondents   {origin}/"));
    say(format_args!("  Staff         {origin}/staff"));
    if ADDRESSES.start_js.is_none() {
        say("  Without islands: this build found no way to make WebAssembly. Every page works without them.");
    }
    tell_of_safety_texts(&state.languages);
    if all_accounts(state).await?.is_empty() {
        let token = make_link(state, LinkFor::FirstAdministrator).await?;
        say(format_args!(
            "\nThere are no accounts yet. This link makes the first administrator, once, within {LINK_HOURS} hours:"
        ));
        say(format_args!("  {origin}/staff/set-password/{}", token.text()));
    }
    Ok(())
}

/// Tells in which languages nobody has reviewed what safety depends on, and what people read there.
fn tell_of_safety_texts(languages: &Languages) {
    let drafts: Vec<String> = languages.with_safety_drafts().iter().map(|language| language.name.clone()).collect();
    if drafts.is_empty() {
        return;
    }
    say(match languages.shows_unreviewed_safety_texts() {
        true => "  Safety texts that no person has reviewed are shown, as languages.unreviewed_safety_texts says, in:",
        false => "  Safety texts are in English, since no person has reviewed them, in:",
    });
    say(format_args!("    {}", drafts.join(", ")));
}

async fn told_to_stop() {
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    tokio::select! {
        () = interrupted => {}
        () = terminated => {}
    }
}
