//! Turns a page into the text that is sent.

use leptos::prelude::*;
use leptos::tachys::view::Position;

const DOCTYPE: &str = "<!DOCTYPE html>";

/// Draws a page, from `<html>` on, and frees whatever drawing it took.
///
/// # Why
///
/// Pages fetch nothing and wait for nothing, so they need an owner for their signals and no more: neither a router nor
/// the context by which Leptos hands data over to a browser. An island writes its props into the page by itself.
pub fn render<V: IntoView>(page: impl FnOnce() -> V) -> String {
    draw(DOCTYPE, page)
}

/// Draws what stands within a page.
pub fn render_part<V: IntoView>(part: impl FnOnce() -> V) -> String {
    draw("", part)
}

fn draw<V: IntoView>(before: &str, view: impl FnOnce() -> V) -> String {
    Owner::new().with(|| {
        let view = view().into_view();
        let mut html = String::with_capacity(before.len() + view.html_len());
        html.push_str(before);
        view.to_html_with_buf(&mut html, &mut Position::FirstChild, true, false, Vec::new());
        html
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::islands::LeaveQuickly;

    fn page() -> impl IntoView {
        view! {
            <html lang="en">
                <body>
                    <LeaveQuickly
                        label="Exit <now>"
                        href="/en/exit"
                        press_two_more="two"
                        press_one_more="one"
                        expired="expired"
                        exiting="Loading."
                    />
                </body>
            </html>
        }
    }

    #[test]
    fn a_page_begins_with_its_document_type() {
        assert!(render(page).starts_with("<!DOCTYPE html><html lang=\"en\"><body>"));
    }

    #[test]
    fn an_island_is_a_link_with_its_props_beside_it() {
        let html = render(page);
        assert!(html.contains("<leptos-island data-component=\"LeaveQuickly_"), "{html}");
        assert!(html.contains("data-props=\"{&quot;label&quot;:&quot;Exit &lt;now&gt;&quot;"), "{html}");
        assert!(html.contains("<a id=\"exit\" href=\"/en/exit\" rel=\"nofollow noreferrer\""), "{html}");
        assert!(!html.contains(" style="), "{html}");
    }

    #[test]
    fn nothing_is_left_of_a_page_that_was_drawn() {
        render(page);
        assert!(Owner::current().is_none());
    }
}
