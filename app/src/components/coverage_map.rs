//! The framework as a map: a column for each statement, a row for each source, a mark for how much it tells. The matrix under it
//! says the same in words, so the picture is hidden from screen readers (1.1.1).

use leptos::prelude::*;

use super::plot::count;
use crate::domain::evidence::SourceRating;

/// A part of the framework: its letter, and for each of its statements the rating of each source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoveredElement {
    pub letter: String,
    pub statements: Vec<Vec<SourceRating>>,
}

/// Between two elements, in columns.
const BETWEEN: f64 = 0.75;

#[component]
pub fn CoverageMap(
    /// The name of each row.
    sources: Vec<String>,
    elements: Vec<CoveredElement>,
) -> impl IntoView {
    let columns: usize = elements.iter().map(|element| element.statements.len()).sum();
    let width = count(columns) + BETWEEN * count(elements.len().saturating_sub(1));
    let mut from = 0.0;
    let placed: Vec<(f64, CoveredElement)> = elements
        .into_iter()
        .map(|element| {
            let at = from;
            from += count(element.statements.len()) + BETWEEN;
            (at, element)
        })
        .collect();
    let across = |at: f64| format!("{:.3}%", 100.0 * at / width);
    let letters = placed
        .iter()
        .map(|(at, element)| {
            let middle = at + count(element.statements.len()) / 2.0;
            view! { <text x=across(middle) y="1rem" text-anchor="middle">{element.letter.clone()}</text> }
        })
        .collect::<Vec<_>>();
    let rows = sources
        .into_iter()
        .enumerate()
        .map(|(row, name)| {
            let cells =
                placed
                    .iter()
                    .flat_map(|(at, element)| {
                        element.statements.iter().enumerate().filter_map(move |(column, ratings)| {
                            Some(cell(at + count(column), *ratings.get(row)?, width))
                        })
                    })
                    .collect::<Vec<_>>();
            view! { <span class="coverage__source">{name}</span><svg class="coverage__row">{cells}</svg> }
        })
        .collect::<Vec<_>>();
    view! {
        <div class="coverage" aria-hidden="true">
            {rows}
            <span></span>
            <svg class="coverage__letters">{letters}</svg>
        </div>
    }
}

/// Strong fills its square, some the lower half; hidden is an outline with a stroke through it, none a dot.
fn cell(at: f64, rating: SourceRating, width: f64) -> AnyView {
    let percent = |columns: f64| format!("{:.3}%", 100.0 * columns / width);
    let (x, inner) = (percent(at + 0.12), percent(0.76));
    match rating {
        SourceRating::Strong => view! { <rect class="strong" x=x width=inner y="10%" height="80%"/> }.into_any(),
        SourceRating::Some => view! {
            <rect class="outline" x=x.clone() width=inner.clone() y="10%" height="80%"/>
            <rect class="strong" x=x width=inner y="50%" height="40%"/>
        }
        .into_any(),
        SourceRating::Hidden => view! {
            <rect class="outline" x=x.clone() width=inner y="10%" height="80%"/>
            <line class="through" x1=x x2=percent(at + 0.88) y1="90%" y2="10%"/>
        }
        .into_any(),
        SourceRating::None => view! { <circle class="dot" cx=percent(at + 0.5) cy="50%" r="1"/> }.into_any(),
    }
}
