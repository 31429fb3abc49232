//! What is around every respondent's page: skip links, mark, language, help, exit; in the same order on each (3.2.6).
//!
//! # Why
//! The title of a page stays in the browser's history and on its tab, where others see it, and "Feeling safe" there tells
//! what somebody was asked. So a title says what sort of page it is and where it stands ("Part 2 of 6"), which is what tells
//! pages of one form apart (2.4.2), and the heading, which only the page itself shows, says what it is about. For the same
//! reason sections have numbers in addresses, and questions in what stands behind their `#`.

use leptos::prelude::*;

use super::{COMFORT, DefaultButton, DisplayIcon, HelpIcon, LanguageIcon, LanguageLinks, Mark, PageContext, Way};
use crate::domain::comfort::Colours;
use crate::domain::then::InReach;
use crate::islands::{LeaveQuickly, StillThere};
use crate::text::{SafetyTopic, without_isolates};

/// What the foot leads to, with the words of each as Fluent keys.
const ABOUT_THIS_SERVICE: [(InReach, &str); 5] = [
    (InReach::MyAnswers, "my-answers"),
    (InReach::Privacy, "privacy-link"),
    (InReach::Cookies, "cookies-link"),
    (InReach::Accessibility, "accessibility-link"),
    (InReach::About, "about-link"),
];

/// A respondent's page, from `<html>` on. Titles begin with whether something is wrong (2.4.2).
#[component]
pub fn RespondFrame(
    context: PageContext,
    /// What the page is, without what it is about.
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
    let danger = context.says_with("help-in-danger", [("number", context.help.emergency.as_str().into())]);
    let safe = text.for_safety(SafetyTopic::Help);
    let comfort = context.comfort;
    // What the browser shows before the style sheet is there, too.
    let schemes = match comfort.colours {
        Colours::Device => "light dark",
        Colours::Light => "light",
        Colours::Dark | Colours::HighContrast => "dark",
    };
    let is_comfort = context.path.starts_with(COMFORT);
    let comfort_css = (is_comfort || !comfort.looks_as_device_has_it()).then_some(context.styles.comfort_css);
    // With scripts, the island asks on the page itself, where nothing is lost that was chosen.
    let refresh = context.ending.as_ref().map(|ending| {
        let asks = ending.still_there.as_ref().and_then(|page| Some((&page.address, page.at.as_ref()?)));
        let refresh = match asks {
            Some((address, at)) => format!("{}; url={address}?at={at}", ending.warn_after),
            None => format!("{}; url={}", ending.end_after, ending.leads_to),
        };
        view! { <noscript><meta http-equiv="refresh" content=refresh/></noscript> }
    });
    let still_there = context.ending.clone().map(|ending| {
        view! {
            <StillThere
                title=text.get("still-there-title")
                words=ending.means
                stay=text.get("still-there-stay")
                still_there=ending.still_there.map(|page| page.address)
                leads_to=ending.leads_to
                exit=text.get("exit")
                leave=leave.clone()
                exiting=text.get("exiting")
                warn_after=ending.warn_after
                end_after=ending.end_after
            />
        }
    });
    let (service_name, help_words, display_words) =
        (text.get("service-name"), text.get("help-now"), text.get("comfort-link"));
    let in_foot = ABOUT_THIS_SERVICE.map(|(page, words)| {
        let words = text.get(words);
        view! { <li><Way context=context.clone() to=page>{words}</Way></li> }
    });
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
            data-manner=comfort.manner.choice()
        >
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content=schemes/>
                <title>{title}</title>
                <link rel="icon" href=context.styles.icon type="image/svg+xml"/>
                <link rel="stylesheet" href=context.styles.respond_css/>
                {comfort_css.map(|address| view! { <link rel="stylesheet" href=address/> })}
                {refresh}
                {context.styles.start_js.map(|address| view! { <script type="module" src=address></script> })}
            </head>
            <body>
                <header class="top">
                    <DefaultButton context=context.clone()/>
                    <a class="skip" href="#main">{text.get("skip-to-main")}</a>
                    <a class="skip" href=leave.clone() rel="nofollow noreferrer" data-leave="">{text.get("exit")}</a>
                    <div class="wide top__in">
                        <Way context=context.clone() to=InReach::Home class="mark">
                            <Mark/>
                            <span>{service_name}</span>
                        </Way>
                        <nav class="tools" aria-label=text.get("tools-label")>
                            <a href="#languages"><LanguageIcon/>{text.language().name.clone()}</a>
                            <Way context=context.clone() to=InReach::Help><HelpIcon/>{help_words}</Way>
                            <Way context=context.clone() to=InReach::Display is_here=is_comfort><DisplayIcon/>{display_words}</Way>
                        </nav>
                    </div>
                    <LeaveQuickly
                        label=text.get("exit")
                        href=leave
                        press_two_more=text.get("exit-press-two-more")
                        press_one_more=text.get("exit-press-one-more")
                        expired=text.get("exit-expired")
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
                        <p><span lang=safe.lang_in(&text) dir=safe.dir_in(&text)>{danger}</span><br/>{context.organisation.clone()}</p>
                        <nav aria-label=text.get("about-this-service")>
                            <ul>
                                {in_foot}
                            </ul>
                        </nav>
                    </div>
                </footer>
                {still_there}
            </body>
        </html>
    }
}
