//! `heard`: serves, and says where to go.

use std::process::ExitCode;
use std::sync::atomic::Ordering;
use std::time::Duration;

use anyhow::Context;
use app::text::Languages;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use super::open::open;
use super::{remember_served_at, say};
use crate::assets::ADDRESSES;
use crate::config::Settings;
use crate::http::router;
use crate::metrics;
use crate::services::accounts::{LINK_HOURS, all_accounts, make_link};
use crate::services::upkeep::keep_up;
use crate::serving::tls::acceptor;
use crate::serving::{Bounds, serve_connections};
use crate::state::AppState;
use crate::store::Company;
use crate::store::accounts::LinkFor;

/// Serves until it is told to stop, and then finishes what it has begun.
pub async fn serve(settings: Settings) -> anyhow::Result<ExitCode> {
    let state = open(settings, Company::NoServer).await?;
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
    let tls = state.settings.tls.as_ref().map(acceptor).transpose()?;
    let metrics = listen_for_metrics(&state).await?;
    remember_served_at(&state.settings).context("the data folder cannot be written to")?;
    greet(&state).await?;
    let upkeep = tokio::spawn(keep_up(state.clone()));
    serve_connections(listener, tls, router(state.clone()), bounds(&state.settings), announced_stop(&state)).await;
    upkeep.abort();
    if let Some(metrics) = metrics {
        metrics.abort();
    }
    // What was acknowledged is on disk already; what was begun and not cut off gets there now.
    state.database.clone().close().await;
    tracing::info!("stopped");
    Ok(ExitCode::SUCCESS)
}

fn bounds(settings: &Settings) -> Bounds {
    Bounds {
        connections: settings.limits.connections,
        head: Duration::from_secs(settings.limits.head_seconds),
        finish: Duration::from_secs(settings.stop.finish_seconds),
    }
}

/// Tells metrics where the settings say, to a few who ask.
async fn listen_for_metrics(state: &AppState) -> anyhow::Result<Option<JoinHandle<()>>> {
    let Some(address) = state.settings.metrics.listen else { return Ok(None) };
    let listener = TcpListener::bind(address).await.with_context(|| format!("cannot listen on {address}"))?;
    let bounds = Bounds { connections: 16, ..bounds(&state.settings) };
    let serving = serve_connections(listener, None, metrics::router(state.clone()), bounds, std::future::pending());
    Ok(Some(tokio::spawn(serving)))
}

/// Over when the server is to take no more connections: told to stop, and time enough for a proxy to notice.
async fn announced_stop(state: &AppState) {
    told_to_stop().await;
    state.is_stopping.store(true, Ordering::Relaxed);
    tokio::time::sleep(Duration::from_secs(state.settings.stop.announce_seconds)).await;
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

/// Over when somebody tells the program to end.
pub async fn told_to_stop() {
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
