//! What is around every respondent's page: skip links, mark, language, help, exit; in the same order on each (3.2.6).

use leptos::prelude::*;

use super::{COMFORT, DisplayIcon, HelpIcon, LanguageIcon, LanguageLinks, Mark, PageContext};
use crate::domain::comfort::Colours;
use crate::islands::LeaveQuickly;
use crate::text::without_isolates;

/// What can be read about this service, by address; the words of each link are `{page}-link`.
const ABOUT_THIS_SERVICE: [&str; 4] = ["privacy", "cookies", "accessibility", "about"];

/// A respondent's page, from `<html>` on. Titles say what the page is and, first, whether something is wrong (2.4.2).
#[component]
pub fn RespondFrame(
    context: PageContext,
    /// What the page is, as in its heading.
    title: String,
    /// Whether the title begins with "Error:".
    #[prop(optional)]
    has_errors: bool,
    /// Whether the page uses the whole width.
    #[prop(optional)]
    is_wide: bool,
    children: Children,
) -> impl IntoView {
    let text = context.text.clone();
    let title_key = if has_errors { "page-title-error" } else { "page-title" };
    let title = without_isolates(text.with(title_key, [("title", title.into())]));
    let leave = context.address("/leave");
    let danger = text.with("help-in-danger", [("number", context.help.emergency.as_str().into())]);
    let comfort = context.comfort;
    // What the browser shows before the style sheet is there, too.
    let schemes = match comfort.colours {
        Colours::Device => "light dark",
        Colours::Light => "light",
        Colours::Dark | Colours::HighContrast => "dark",
    };
    let is_comfort = context.path.starts_with(COMFORT);
    let comfort_css = (is_comfort || !comfort.is_as_device_has_it()).then_some(context.styles.comfort_css);
    view! {
        <html
            lang=text.tag().to_owned()
            dir=text.direction().code()
            data-audience=context.audience.map(|audience| audience.code())
            data-theme=comfort.colours.code()
            data-text-size=comfort.text_size.code()
            data-spacing=comfort.spacing.code()
            data-font=comfort.font.code()
            data-motion=comfort.motion.code()
        >
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content=schemes/>
                <title>{title}</title>
                <link rel="icon" href=context.styles.icon type="image/svg+xml"/>
                <link rel="stylesheet" href=context.styles.respond_css/>
                {comfort_css.map(|address| view! { <link rel="stylesheet" href=address/> })}
                {context.styles.start_js.map(|address| view! { <script type="module" src=address></script> })}
            </head>
            <body>
                <header class="top">
                    <a class="skip" href="#main">{text.get("skip-to-main")}</a>
                    <a class="skip" href=leave.clone() rel="nofollow noreferrer" data-leave="">{text.get("exit")}</a>
                    <div class="wide top__in">
                        <a class="mark" href=context.address("")>
                            <Mark/>
                            <span>{text.get("service-name")}</span>
                        </a>
                        <nav class="tools" aria-label=text.get("tools-label")>
                            <a href="#languages"><LanguageIcon/>{text.language().name.clone()}</a>
                            <a href=context.address("/help")><HelpIcon/>{text.get("help-now")}</a>
                            <a href=context.comfort_address() aria-current=is_comfort.then_some("page")><DisplayIcon/>{text.get("comfort-link")}</a>
                        </nav>
                    </div>
                    <LeaveQuickly
                        label=text.get("exit")
                        href=leave
                        press_two_more=text.get("exit-press-two-more")
                        press_one_more=text.get("exit-press-one-more")
                        exiting=text.get("exiting")
                    />
                </header>
                {context.is_made_up.then(|| view! { <p class="made-up">{text.get("made-up")}</p> })}
                <main id="main" class=if is_wide { "wide" } else { "column" }>
                    {children()}
                    <div class="after-page"><LanguageLinks context=context.clone()/></div>
                </main>
                <footer class="foot">
                    <div class="wide foot__in">
                        <p>{danger}<br/>{context.organisation.clone()}</p>
                        <nav aria-label=text.get("about-this-service")>
                            <ul>
                                <li><a href=context.address("/my-answers")>{text.get("my-answers")}</a></li>
                                {ABOUT_THIS_SERVICE.map(|page| view! {
                                    <li><a href=context.address(&format!("/{page}"))>{text.get(&format!("{page}-link"))}</a></li>
                                }).to_vec()}
                            </ul>
                        </nav>
                    </div>
                </footer>
            </body>
        </html>
    }
}
