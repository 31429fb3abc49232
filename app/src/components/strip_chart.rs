//! A chart drawn on the server: one line for each row, the share as a marker, the interval as a bar. The same figures
//! stand in a table beside it, so the picture itself is hidden from screen readers (1.1.1).

use leptos::prelude::*;

use super::MarkerIcon;
use super::figure::{percent, place};
use super::icon::{marker_path, series_class};
use crate::domain::audience::Audience;
use crate::domain::figure::{HIDDEN, PublishedFigure};
use crate::text::Text;

/// One line of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    pub label: String,
    pub audience: Audience,
    pub figure: PublishedFigure,
}

#[component]
pub fn StripChart(text: Text, strips: Vec<Strip>) -> impl IntoView {
    let lines = strips.into_iter().enumerate().map(|(index, strip)| line(&text, index, strip)).collect::<Vec<_>>();
    let ticks = [(0.0, "start"), (0.25, "middle"), (0.5, "middle"), (0.75, "middle"), (1.0, "end")]
        .into_iter()
        .map(|(at, anchor)| view! { <text x=place(at) y="70%" text-anchor=anchor>{percent(at)}</text> })
        .collect::<Vec<_>>();
    view! {
        <div class="strips" aria-hidden="true">
            {lines}
            <div class="strip strip--axis"><span></span><svg class="strip__plot">{ticks}</svg><span></span></div>
        </div>
    }
}

fn line(text: &Text, index: usize, strip: Strip) -> impl IntoView + use<> {
    let class = format!("strip__plot {}", series_class(strip.audience));
    let (plot, base, value) = match strip.figure.shown() {
        Some(shown) => {
            let share = shown.share;
            let grid = [0.0, 0.25, 0.5, 0.75, 1.0]
                .into_iter()
                .map(|at| view! { <line class="grid" x1=place(at) x2=place(at) y1="0" y2="100%"/> })
                .collect::<Vec<_>>();
            let plot = view! {
                <svg class=class>
                    {grid}
                    <line class="whisker" x1=place(share.lower) x2=place(share.upper) y1="50%" y2="50%"/>
                    <svg class="marker" x=place(share.value) y="50%" width="1rem" height="1rem" viewBox="0 0 16 16">
                        <path d=marker_path(strip.audience)/>
                    </svg>
                </svg>
            }
            .into_any();
            let interval = text.with(
                "figure-interval",
                [("lower", percent(share.lower).into()), ("upper", percent(share.upper).into())],
            );
            let value = view! { <b>{percent(share.value)}</b><small>{interval}</small> }.into_any();
            (plot, text.with("figure-base", [("base", shown.base.into())]), value)
        }
        None => {
            let pattern = format!("hatch-{index}");
            let plot = view! {
                <svg class=class>
                    <defs>
                        <pattern id=pattern.clone() width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                            <line class="hatch" x1="0" y1="0" x2="0" y2="7"/>
                        </pattern>
                    </defs>
                    <rect x="0" width="100%" y="25%" height="50%" fill=format!("url(#{pattern})")/>
                </svg>
            }
            .into_any();
            let value = view! { <b>{HIDDEN}</b><small>{text.get("figure-hidden")}</small> }.into_any();
            (plot, text.get("figure-base-hidden"), value)
        }
    };
    view! {
        <div class="strip">
            <span class="strip__name"><MarkerIcon audience=strip.audience/><span>{strip.label}<small>{base}</small></span></span>
            {plot}
            <span class="strip__value">{value}</span>
        </div>
    }
}
