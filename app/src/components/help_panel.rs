//! Who can help now, in the words for the audience of the page (3.2.6: the same help, in the same order, wherever an audience
//! comes).

use leptos::prelude::*;

use super::{ListenPlace, PageContext, WhyEnglish};
use crate::domain::audience::Audience;
use crate::text::SafetyTopic;

/// Whom somebody can call or write to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Contact {
    Emergency,
    Childline,
    FrontDoor,
    TextLine,
}

impl Contact {
    /// What stands in front of an audience, most needed first.
    ///
    /// # Why
    /// A frightened child of six finds the right one of two numbers, and not of four. What is left out for children is on
    /// their page of help, for a grown-up whom they show it to. Childline is for who is under 19; for grown-ups it is a
    /// number to hand on.
    fn of(audience: Option<Audience>) -> &'static [Self] {
        use Contact::{Childline, Emergency, FrontDoor, TextLine};
        match audience {
            Some(Audience::Child4To7) => &[Emergency, Childline],
            Some(Audience::Child8To11) => &[Emergency, Childline, TextLine],
            Some(Audience::Child12To17) | None => &[Emergency, Childline, FrontDoor, TextLine],
            Some(Audience::Parent | Audience::Practitioner) => &[Emergency, FrontDoor, TextLine, Childline],
        }
    }

    /// What is on the page of help for a grown-up beside a child.
    fn beside(audience: Option<Audience>) -> &'static [Self] {
        match audience {
            Some(Audience::Child4To7) => &[Self::FrontDoor, Self::TextLine],
            Some(Audience::Child8To11) => &[Self::FrontDoor],
            Some(Audience::Child12To17 | Audience::Parent | Audience::Practitioner) | None => &[],
        }
    }
}

/// Whether this page is for somebody who should tell a grown-up first.
fn is_for_child(context: &PageContext) -> bool {
    !Contact::beside(context.audience).is_empty()
}

/// Numbers to call, with what each is for.
#[component]
pub fn HelpPanel(
    context: PageContext,
    /// The heading's Fluent key.
    #[prop(default = "help-now")]
    heading: &'static str,
    /// A line under the heading, as a Fluent key.
    #[prop(optional)]
    lead: Option<&'static str>,
    /// Whether what it stands in is read aloud in one go.
    #[prop(optional)]
    is_read_with_others: bool,
) -> impl IntoView {
    let text = context.text.clone();
    let safe = text.for_safety(SafetyTopic::Help);
    let of_heading = if SafetyTopic::of(heading).is_some() { safe.clone() } else { text.clone() };
    let lines = lead.into_iter().chain(is_for_child(&context).then_some("help-tell"));
    let lines = lines.map(|key| view! { <p lang=safe.lang_in(&text) dir=safe.dir_in(&text)>{context.says(key)}</p> });
    view! {
        <section class="help" aria-labelledby="help-heading" data-listen=(!is_read_with_others).then_some("")>
            <h2 id="help-heading" lang=of_heading.lang_in(&text) dir=of_heading.dir_in(&text)>{context.says(heading)}</h2>
            <WhyEnglish text=text.clone() topic=SafetyTopic::Help/>
            {lines.collect::<Vec<_>>()}
            <Contacts context=context.clone() contacts=Contact::of(context.audience)/>
        </section>
    }
}

/// Help in front of somebody whose answer asks for it.
///
/// # Why
/// It is one calm line until it is opened: somebody who sits beside must not learn from a large box what was answered.
#[component]
pub fn HelpOffer(context: PageContext) -> impl IntoView {
    let text = context.text.clone();
    let safe = text.for_safety(SafetyTopic::Help);
    view! {
        <details class="help help--offer" lang=safe.lang_in(&text) dir=safe.dir_in(&text)>
            <summary id="help-offer">{context.says("help-offer-title")}</summary>
            <div class="stack" role="group" aria-labelledby="help-offer" data-listen="">
                <ListenPlace/>
                <WhyEnglish text=text.clone() topic=SafetyTopic::Help/>
                <p>{context.says("help-offer")}</p>
                {is_for_child(&context).then(|| view! { <p>{context.says("help-tell")}</p> })}
                <Contacts context=context.clone() contacts=Contact::of(context.audience)/>
            </div>
        </details>
    }
}

/// What is said of calling besides: nothing to the youngest.
#[component]
pub fn HelpBesides(context: PageContext) -> impl IntoView {
    let text = context.text.clone();
    let safe = text.for_safety(SafetyTopic::Help);
    let is_elsewhere = text.tag() != text.languages().default().tag;
    let leaves_a_trace = !matches!(context.audience, Some(Audience::Child4To7 | Audience::Practitioner));
    let lines = [("help-spoken-in", is_elsewhere), ("help-phone-remembers", leaves_a_trace)];
    let lines = lines.into_iter().filter(|(_, is_said)| *is_said);
    lines
        .map(|(key, _)| view! { <p class="note" lang=safe.lang_in(&text) dir=safe.dir_in(&text)>{context.says(key)}</p> })
        .collect::<Vec<_>>()
}

/// What a child shows to a grown-up: nothing, where the page is not for a child.
#[component]
pub fn HelpForGrownUp(context: PageContext) -> impl IntoView {
    let text = context.text.clone();
    let safe = text.for_safety(SafetyTopic::Help);
    is_for_child(&context).then(|| {
        view! {
            <p lang=safe.lang_in(&text) dir=safe.dir_in(&text)>{text.get("help-show")}</p>
            <details class="help help--offer" lang=safe.lang_in(&text) dir=safe.dir_in(&text)>
                <summary>{text.get("help-grown-up")}</summary>
                // In the words for everybody: they are not for the child.
                <Contacts context=PageContext { audience: None, ..context.clone() } contacts=Contact::beside(context.audience)/>
            </details>
        }
    })
}

/// Each with what it is for. A telephone number reads from left to right in every language.
#[component]
fn Contacts(context: PageContext, contacts: &'static [Contact]) -> impl IntoView {
    let (page, help) = (&context.text, &context.help);
    let safe = page.for_safety(SafetyTopic::Help);
    let dial = |number: &str| format!("tel:{}", number.replace(' ', ""));
    let by_name = |number: &str, name: &str, when: &str| {
        let (address, number) = (dial(number), number.to_owned());
        view! {
            <li>
                <a href=address><bdi dir="ltr">{number}</bdi></a>
                <span>{context.says(name)} ": " {context.says(when)}</span>
            </li>
        }
        .into_any()
    };
    let by_words = |address: String, words: &str, number: &str, when: &str| {
        let words = context.says_with(words, [("number", number.into())]);
        view! { <li><a href=address>{words}</a><span>{context.says(when)}</span></li> }.into_any()
    };
    let contacts = contacts.iter().map(|contact| match contact {
        Contact::Emergency => by_words(dial(&help.emergency), "help-emergency", &help.emergency, "help-emergency-when"),
        Contact::Childline => by_name(&help.childline, "help-childline", "help-childline-when"),
        Contact::FrontDoor => by_name(&help.front_door, "help-front-door", "help-front-door-when"),
        Contact::TextLine => {
            let address = format!("sms:{}?body=SHOUT", help.text_line);
            by_words(address, "help-text-line", &help.text_line, "help-text-line-when")
        }
    });
    view! { <ul lang=safe.lang_in(page) dir=safe.dir_in(page)>{contacts.collect::<Vec<_>>()}</ul> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_has_who_answers_at_once_first_and_a_child_has_the_rest_for_a_grown_up() {
        for audience in Audience::ALL.map(Some).into_iter().chain([None]) {
            let (first, beside) = (Contact::of(audience), Contact::beside(audience));
            assert_eq!(first[0], Contact::Emergency, "{audience:?}");
            for contact in [Contact::Childline, Contact::FrontDoor, Contact::TextLine] {
                let times = first.iter().chain(beside).filter(|other| **other == contact).count();
                assert_eq!(times, 1, "{audience:?}: {contact:?}");
            }
        }
        assert_eq!(Contact::of(Some(Audience::Child4To7)), [Contact::Emergency, Contact::Childline]);
    }
}
