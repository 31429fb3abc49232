//! How somebody wants pages to look and to behave, where that differs from what their device asks for.
//!
//! # Why
//! A device can ask for dark colours, more contrast, less motion and larger text, and then nothing has to be chosen here.
//! A tablet of a school or a borrowed telephone asks for what suits somebody else.

use super::manner::Manner;

/// One thing that can be chosen, with the code of each choice: as in the cookie, in forms and in style sheets.
macro_rules! choices {
    ($(#[$meaning:meta])* $name:ident { $($(#[$choice_meaning:meta])* $choice:ident = $code:literal),+ }) => {
        $(#[$meaning])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum $name {
            /// As the device has it.
            #[default]
            Device,
            $($(#[$choice_meaning])* $choice),+
        }

        impl $name {
            pub const ALL: &[Self] = &[Self::Device, $(Self::$choice),+];

            /// The name of the choice; none for what the device has.
            pub fn code(self) -> Option<&'static str> {
                match self {
                    Self::Device => None,
                    $(Self::$choice => Some($code)),+
                }
            }

            /// The choice of a [`code`](Self::code); what the device has where there is no such choice.
            pub fn from_code(code: &str) -> Self {
                match code {
                    $($code => Self::$choice,)+
                    _ => Self::Device,
                }
            }
        }
    };
}

choices! { TextSize { Large = "large", Larger = "larger" } }
choices! { Spacing {
    /// At least what WCAG 1.4.12 names: lines, paragraphs, letters and words further apart.
    Wide = "wide"
} }
choices! { Font {
    /// Letters that are hard to take for one another.
    Clear = "clear"
} }
choices! { Colours {
    Light = "light",
    Dark = "dark",
    /// White and yellow on black.
    HighContrast = "high-contrast"
} }
choices! { Motion {
    /// Nothing moves or fades.
    Calm = "calm"
} }

impl Font {
    /// Whether the clear font has the letters of these words: Latin and Cyrillic, by the first of them.
    pub fn can_write(words: &str) -> bool {
        let first = words.chars().find(|character| character.is_alphabetic());
        first.is_some_and(|letter| matches!(letter, 'A'..='\u{24f}' | '\u{400}'..='\u{45f}' | 'Ґ' | 'ґ'))
    }
}

/// How pages look. As it comes, everything is as the device has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Comfort {
    pub text_size: TextSize,
    pub spacing: Spacing,
    pub font: Font,
    pub colours: Colours,
    pub motion: Motion,
    /// How questions come.
    pub manner: Manner,
}

impl Comfort {
    /// Whether nothing is chosen.
    pub fn is_as_device_has_it(self) -> bool {
        self == Self::default()
    }

    /// Whether pages look as they come: the words and the pictures of questions, and what reads or signs them, are nothing
    /// that this changes.
    pub fn looks_as_device_has_it(self) -> bool {
        Self { manner: Manner::default(), ..self }.is_as_device_has_it()
    }

    /// The codes in the order of the fields, with a dot between them.
    pub fn cookie_value(self) -> String {
        let Self { text_size, spacing, font, colours, motion, manner } = self;
        let looks = [text_size.code(), spacing.code(), font.code(), colours.code(), motion.code()];
        [&looks[..], &[manner.choice()]]
            .concat()
            .into_iter()
            .map(Option::unwrap_or_default)
            .collect::<Vec<_>>()
            .join(".")
    }

    /// Reads [`cookie_value`](Self::cookie_value), or whatever somebody put in its place: what is missing or no choice is
    /// as the device has it.
    pub fn from_cookie_value(value: &str) -> Self {
        let mut codes = value.split('.');
        let mut next = || codes.next().unwrap_or_default();
        Self {
            text_size: TextSize::from_code(next()),
            spacing: Spacing::from_code(next()),
            font: Font::from_code(next()),
            colours: Colours::from_code(next()),
            motion: Motion::from_code(next()),
            manner: Manner::from_code(next()).unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every way in which pages can look.
    fn all() -> Vec<Comfort> {
        let mut all = Vec::new();
        for &text_size in TextSize::ALL {
            for &spacing in Spacing::ALL {
                for &font in Font::ALL {
                    for &colours in Colours::ALL {
                        for &motion in Motion::ALL {
                            let looks = Comfort { text_size, spacing, font, colours, motion, ..Comfort::default() };
                            all.extend(Manner::ALL.map(|manner| Comfort { manner, ..looks }));
                        }
                    }
                }
            }
        }
        all
    }

    #[test]
    fn whatever_is_chosen_is_read_again_from_its_cookie() {
        assert_eq!(all().len(), 3 * 2 * 2 * 4 * 2 * Manner::ALL.len());
        for comfort in all() {
            let value = comfort.cookie_value();
            assert_eq!(Comfort::from_cookie_value(&value), comfort, "{value}");
            assert!(
                value.len() <= 50 && value.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'-' | b'.')),
                "{value}"
            );
            assert_eq!(comfort.is_as_device_has_it(), value == ".....", "{value}");
            assert_eq!(comfort.looks_as_device_has_it(), value.starts_with("....."), "{value}");
        }
    }

    #[test]
    fn the_clear_font_is_for_latin_and_cyrillic() {
        for words in ["How", "– Łatwo", "Žodžiai", "Як", "Ґанок", "Єдиний"] {
            assert!(Font::can_write(words), "{words}");
        }
        for words in ["كيف", "چۆن", "ਕਿਵੇਂ", "", "7 !"] {
            assert!(!Font::can_write(words), "{words}");
        }
    }

    #[test]
    fn what_is_missing_or_no_choice_is_as_the_device_has_it() {
        let large = Comfort { text_size: TextSize::Large, ..Comfort::default() };
        for (value, read) in [
            ("", Comfort::default()),
            ("large", large),
            ("large.huge.<script>.none.none.none", large),
            ("LARGE.wide ", Comfort::default()),
            ("wide.large", Comfort::default()),
            ("....calm.calm", Comfort { motion: Motion::Calm, ..Comfort::default() }),
            ("\0.\u{2068}.💥", Comfort::default()),
            (&".".repeat(5000), Comfort::default()),
        ] {
            assert_eq!(Comfort::from_cookie_value(value), read, "{value:?}");
        }
    }
}
