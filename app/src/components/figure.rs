//! A published figure in a table's cell: the share with its interval, or the sign that it is hidden.

use leptos::prelude::*;

use super::icon::{marker_path, series_class};
use super::sparkline::Sparkline;
use crate::domain::audience::Audience;
use crate::domain::figure::{HIDDEN, PublishedFigure, Share, whole_percent};
use crate::domain::history::History;
use crate::text::Text;

/// A share as whole per cent, as in "67%". Only none is 0%, and only all are 100%.
pub fn percent(share: f64) -> String {
    format!("{:.0}%", whole_percent(share))
}

/// A difference of two shares in percentage points, as in "4" or "−12". What rounds to nothing has no sign.
pub fn points(difference: f64) -> String {
    let whole = (difference * 100.0).round();
    if whole < 0.0 { format!("\u{2212}{:.0}", -whole) } else { format!("{:.0}", whole.abs()) }
}

/// The same with the sign of what is more, as in "+4".
pub fn signed_points(difference: f64) -> String {
    let points = points(difference);
    if (difference * 100.0).round() > 0.0 { format!("+{points}") } else { points }
}

/// The share alone, or the sign that it is hidden.
pub fn figure_words(text: &Text, figure: &PublishedFigure) -> AnyView {
    match figure.shown() {
        Some(shown) => percent(shown.share.value).into_any(),
        None => view! { <span aria-hidden="true">{HIDDEN}</span><span class="hidden-text">{text.get("figure-hidden")}</span> }.into_any(),
    }
}

/// A place along a plot, as in "66.67%".
pub(super) fn place(share: f64) -> String {
    format!("{:.2}%", share * 100.0)
}

/// The figure of one audience. `None` is an audience that was not asked (1.4.1: never by colour alone).
#[component]
pub fn FigureCell(
    text: Text,
    audience: Audience,
    #[prop(optional_no_strip)] figure: Option<PublishedFigure>,
    /// What was published up to this one; with fewer than two shares, the interval is drawn.
    #[prop(optional)]
    trend: History,
) -> impl IntoView {
    let Some(figure) = figure else {
        return view! { <span class="cell cell--none"><span aria-hidden="true">{text.get("figure-not-asked")}</span><span class="hidden-text">{text.get("figure-not-asked-means")}</span></span> }.into_any();
    };
    let Some(shown) = figure.shown() else {
        return view! { <span class="cell cell--c"><span class="cell__mark" aria-hidden="true">{HIDDEN}</span><span class="hidden-text">{text.get("figure-hidden")}</span></span> }
            .into_any();
    };
    let share = shown.share;
    let interval =
        text.with("figure-interval", [("lower", percent(share.lower).into()), ("upper", percent(share.upper).into())]);
    let base = text.with("figure-base", [("base", shown.base.into())]);
    let picture = if trend.shares().into_iter().flatten().count() > 1 {
        view! { <Sparkline audience=audience history=trend/> }.into_any()
    } else {
        interval_picture(audience, share).into_any()
    };
    view! {
        <span class="cell">
            <b>{percent(share.value)}</b>
            {picture}
        </span>
        <span class="cell__more">{interval} ", " {base}</span>
    }
    .into_any()
}

fn interval_picture(audience: Audience, share: Share) -> impl IntoView {
    view! {
        <svg class=format!("mini {}", series_class(audience)) aria-hidden="true">
            <line class="grid" x1="0" x2="100%" y1="50%" y2="50%"/>
            <line class="whisker" x1=place(share.lower) x2=place(share.upper) y1="50%" y2="50%"/>
            <svg class="marker" x=place(share.value) y="50%" width="0.5rem" height="0.5rem" viewBox="0 0 16 16">
                <path d=marker_path(audience)/>
            </svg>
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_rounds_to_nothing_has_no_sign() {
        for (difference, plain, signed) in [
            (0.124, "12", "+12"),
            (-0.124, "\u{2212}12", "\u{2212}12"),
            (0.004, "0", "0"),
            (-0.004, "0", "0"),
            (0.0, "0", "0"),
            (-0.005, "\u{2212}1", "\u{2212}1"),
        ] {
            assert_eq!((points(difference).as_str(), signed_points(difference).as_str()), (plain, signed));
        }
    }
}
