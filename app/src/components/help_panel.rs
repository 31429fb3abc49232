//! Who can help now, in the words for the audience of the page (3.2.6: the same help, in the same order, wherever an audience
//! comes).

use leptos::prelude::*;

use super::{ListenPlace, PageContext, WhyEnglish};
use crate::domain::audience::Audience;
use crate::domain::manner::Manner;
use crate::text::SafetyTopic;

/// Whom somebody can call or write to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Contact {
    Emergency,
    /// The same by video, in British Sign Language.
    EmergencySign,
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

    /// Those of a page: who has chosen sign language has first of all whom they can sign to.
    fn on(context: &PageContext) -> impl Iterator<Item = Self> + use<> {
        let signs = (context.comfort.manner == Manner::Sign).then_some(Self::EmergencySign);
        signs.into_iter().chain(Self::of(context.audience).iter().copied())
    }

    /// What is on the page of help for a grown-up beside a child.
    fn beside(audience: Option<Audience>) -> &'static [Self] {
        match audience {
            Some(Audience::Child4To7) => &[Self::FrontDoor, Self::TextLine, Self::EmergencySign],
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
    /// The id of the heading that it stands under, with which it is read aloud in one go, and which says why it is in English;
    /// else it has a heading of its own.
    #[prop(optional)]
    under: Option<&'static str>,
    /// The heading's Fluent key.
    #[prop(default = "help-now")]
    heading: &'static str,
    /// A line under the heading, as a Fluent key.
    #[prop(optional)]
    lead: Option<&'static str>,
) -> impl IntoView {
    let text = context.text.clone();
    let safe = text.for_safety(SafetyTopic::Help);
    let of_heading = if SafetyTopic::of(heading).is_some() { safe.clone() } else { text.clone() };
    let lines = lead.into_iter().chain(is_for_child(&context).then_some("help-tell"));
    let lines = lines.map(|key| view! { <p lang=safe.lang_in(&text) dir=safe.dir_in(&text)>{context.says(key)}</p> });
    let own_heading = under.is_none().then(|| {
        view! {
            <h2 id="help-heading" lang=of_heading.lang_in(&text) dir=of_heading.dir_in(&text)>{context.says(heading)}</h2>
            <WhyEnglish text=text.clone() topic=SafetyTopic::Help/>
        }
    });
    view! {
        <section class="help" aria-labelledby=under.unwrap_or("help-heading") data-listen=under.is_none().then_some("")>
            {own_heading}
            {lines.collect::<Vec<_>>()}
            <Contacts context=context.clone() contacts=Contact::on(&context).collect()/>
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
                <Contacts context=context.clone() contacts=Contact::on(&context).collect()/>
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

/// Whom somebody can sign to, for who has not chosen sign language: it can be chosen only where there are films of the
/// questions, and help in it must not depend on them. Who has chosen it finds it first of all; the youngest have it among
/// what is for a grown-up.
#[component]
pub fn HelpInSign(context: PageContext) -> impl IntoView {
    let text = context.text.clone();
    let safe = text.for_safety(SafetyTopic::Help);
    let is_beside = Contact::beside(context.audience).contains(&Contact::EmergencySign);
    (context.comfort.manner != Manner::Sign && !is_beside).then(|| {
        view! {
            <div class="help" lang=safe.lang_in(&text) dir=safe.dir_in(&text)>
                <Contacts context=context.clone() contacts=vec![Contact::EmergencySign]/>
            </div>
        }
    })
}

/// What a child shows to a grown-up: nothing, where the page is not for a child.
#[component]
pub fn HelpForGrownUp(context: PageContext) -> impl IntoView {
    let text = context.text.clone();
    let safe = text.for_safety(SafetyTopic::Help);
    let first: Vec<_> = Contact::on(&context).collect();
    let beside = Contact::beside(context.audience).iter().copied().filter(|contact| !first.contains(contact));
    is_for_child(&context).then(|| {
        view! {
            <p lang=safe.lang_in(&text) dir=safe.dir_in(&text)>{text.get("help-show")}</p>
            <details class="help help--offer" lang=safe.lang_in(&text) dir=safe.dir_in(&text)>
                <summary>{text.get("help-grown-up")}</summary>
                // In the words for everybody: they are not for the child.
                <Contacts context=PageContext { audience: None, ..context.clone() } contacts=beside.collect()/>
            </details>
        }
    })
}

/// Each with what it is for. A telephone number reads from left to right in every language.
#[component]
fn Contacts(context: PageContext, contacts: Vec<Contact>) -> impl IntoView {
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
    // The other site is not told where somebody comes from.
    let by_website = |address: &str, words: &str, when: &str| {
        let (address, words) =
            (address.to_owned(), context.says_with(words, [("number", help.emergency.as_str().into())]));
        view! { <li><a href=address rel="noreferrer">{words}</a><span>{context.says(when)}</span></li> }.into_any()
    };
    let contacts = contacts.into_iter().map(|contact| match contact {
        Contact::EmergencySign => {
            by_website(&help.emergency_sign_website, "help-emergency-sign", "help-emergency-sign-when")
        }
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
        let youngest = Some(Audience::Child4To7);
        assert_eq!(Contact::of(youngest), [Contact::Emergency, Contact::Childline]);
        assert!(Contact::beside(youngest).contains(&Contact::EmergencySign));
    }
}
