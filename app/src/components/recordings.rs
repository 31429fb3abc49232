//! What stands beside a question besides its words: room for the button that reads it, and sign language (1.2.1, 1.2.8).

use leptos::prelude::*;

use super::PageContext;
use crate::domain::manner::Manner;
use crate::domain::recording::{Recording, SignVideo, Sound};
use crate::islands::ReadAloud;
use crate::text::Text;

/// Gives what says `data-listen` a button that reads it aloud, where there is a voice.
#[component]
pub fn ListenButtons(
    context: PageContext,
    /// Whether there is a sound for everything, so that no voice is needed.
    #[prop(optional)]
    needs_no_voice: bool,
) -> impl IntoView {
    let text = context.text;
    let may_lack = context.comfort.manner == Manner::ReadAloud && !needs_no_voice;
    let no_voice = may_lack.then(|| text.get("read-aloud-no-voice"));
    view! {
        {no_voice.clone().map(|words| view! { <noscript><p class="listen-note">{words}</p></noscript> })}
        <ReadAloud
            listen=text.get("read-aloud-listen")
            stop=text.get("read-aloud-stop")
            partly=text.get("read-aloud-partly")
            no_voice=no_voice
        />
    }
}

/// Where the button that reads aloud comes to stand, in a block without a heading.
#[component]
pub fn ListenPlace() -> impl IntoView {
    view! { <div class="listen-place"></div> }
}

/// Where the button that reads a question comes to stand, for who has chosen to hear the questions. Until it is there, and
/// without scripts, the browser's own controls are, where there is a sound.
#[component]
pub fn ListenToQuestion(
    text: Text,
    /// The id of the question, which belongs to the name of its player.
    question: String,
    #[prop(optional_no_strip)] sound: Option<Sound>,
) -> impl IntoView {
    let audio = sound.map(|sound| {
        let id = format!("{question}-sound");
        let named_by = format!("{id} {question}");
        let listen = text.get("read-aloud-listen");
        view! {
            <audio controls preload="none" src=sound.file.address id=id aria-label=listen aria-labelledby=named_by></audio>
        }
    });
    view! { <div class="listen-place">{audio}</div> }
}

/// A question in each sign language that it was filmed in; else a line that says that it was not.
#[component]
pub fn SignVideos(
    text: Text,
    /// The id of the question, which belongs to the names of its videos.
    question: String,
    videos: Vec<SignVideo>,
) -> impl IntoView {
    if videos.is_empty() {
        return view! { <p class="sign-missing quiet">{text.get("sign-missing-here")}</p> }.into_any();
    }
    let captions_in = text.languages().default().tag.clone();
    let videos = videos.into_iter().map(|video| {
        let name = sign_language_name(&text, &video.language);
        let source = |file: Recording| view! { <source src=file.address type=file.content_type/> };
        let captions =
            video.captions.map(|file| view! { <track kind="captions" src=file.address srclang=captions_in.clone()/> });
        let id = format!("{question}-{}", video.language);
        let named_by = format!("{id} {question}");
        view! {
            <figure class="sign">
                <figcaption>{name.clone()}</figcaption>
                <video controls preload="none" playsinline id=id aria-label=name aria-labelledby=named_by>
                    {video.files.into_iter().map(source).collect::<Vec<_>>()}
                    {captions}
                </video>
            </figure>
        }
    });
    videos.collect::<Vec<_>>().into_any()
}

/// What a sign language is called in the language of the page; by its code where it has no name there.
fn sign_language_name(text: &Text, code: &str) -> String {
    match code {
        "bfi" => text.get("sign-language-bfi"),
        _ => format!("{} ({code})", text.get("sign-language")),
    }
}
