//! Which plural form a number takes.
//!
//! # Why
//! Fluent's own rules (`intl_pluralrules` 7.0) are wrong for 103 in Arabic and 111 in Latvian, and its crate stands still.
//! So the form is chosen here, by the rules of ICU4X, and given to Fluent beside the number: in the text of a language
//! `{ $n -> [one] ...` is read as `{ $n-form -> [one] ...`. What would change our mind: a `fluent-bundle` that takes its
//! rules from ICU4X.

use fixed_decimal::Decimal;
use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::ast::{Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::{parser, serializer};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural forms of one language. The rules themselves, which cannot be shared among threads, are looked up when they
/// are asked for, in data that is compiled in.
pub struct PluralForms(Locale);

impl PluralForms {
    /// Those of the language with this tag; `None` where it is not a tag.
    pub fn of(tag: &str) -> Option<Self> {
        tag.parse().ok().map(Self)
    }

    /// The form of a number as it is written; "other" for what is not a number, or in a language without rules.
    fn form(&self, number: &str) -> &'static str {
        let category = PluralRules::try_new_cardinal((&self.0).into())
            .ok()
            .zip(number.parse::<Decimal>().ok())
            .map_or(PluralCategory::Other, |(rules, number)| rules.category_for(&number));
        match category {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }

    /// Adds the form of each number to the variables of a message.
    pub fn add_to<'a>(&self, variables: &'a FluentArgs<'a>) -> FluentArgs<'a> {
        let mut all = FluentArgs::new();
        for (name, value) in variables.iter() {
            if let FluentValue::Number(number) = value {
                all.set(form_of(name), self.form(&number.as_string()));
            }
            all.set(name, value.clone());
        }
        all
    }
}

/// The variable that holds the form of another.
fn form_of(name: &str) -> String {
    format!("{name}-form")
}

/// A Fluent file in which choices by number are choices by the number's form. What cannot be parsed comes back as it is,
/// for the bundle to say what is wrong with it.
pub fn choosing_by_form(text: &str) -> String {
    let Ok(mut resource) = parser::parse(text.to_owned()) else { return text.to_owned() };
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry
            && let Some(pattern) = &mut message.value
        {
            choose_by_form(pattern);
        }
    }
    serializer::serialize(&resource)
}

fn choose_by_form(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element {
            let is_form = |key: &VariantKey<String>| match key {
                VariantKey::Identifier { name } => FORMS.contains(&name.as_str()),
                VariantKey::NumberLiteral { .. } => false,
            };
            if let InlineExpression::VariableReference { id } = selector
                && variants.iter().all(|variant| is_form(&variant.key))
            {
                *id = Identifier { name: form_of(&id.name) };
            }
            variants.iter_mut().for_each(|variant| choose_by_form(&mut variant.value));
        }
    }
}
