//! Heard in a real browser: Debian's Chromium, driven by chromedriver, against a whole server on a port of its own.
//!
//! A journey goes the way that a person goes, by what they see: labels, names of buttons and links, headings. Every page
//! that it reaches is inspected ([`inspect`]): axe-core, in light and in dark; the accessibility tree ([`tree`]); nothing to
//! scroll sideways and nothing under the fixed exit at 390, 320 and 1280 pixels; controls that are large enough; nothing in
//! the console. At its end every request that the browser made is held against the one host that it may ask ([`network`]),
//! and every page that the server sent against html-validate ([`html`]).
//!
//! [`every_page`] shows every page that a respondent can come to, in all languages, manners and colours, without going each
//! way anew.
//!
//! Where there is no Chromium the tests say so and pass, unless `HEARD_CI` is set. `HEARD_NODE_MODULES` names the folder
//! with axe-core and html-validate, `HEARD_SCREENSHOTS` one for a picture of every page.
//!
//! # Why
//! Each test has a browser and a server of its own, so that none sees another's cookies, and what a test started can be
//! ended by its number, also when it panics. What is wrong with a page is noted, and fails the test at its end: one run
//! shows everything.

mod audiences;
mod axe;
mod browser;
mod comfort;
mod driver;
mod elsewhere;
mod every_page;
mod find;
mod glyphs;
mod html;
mod in_the_way;
mod inspect;
mod keeping;
mod keyboard;
mod last_time;
mod leaving;
mod manners;
mod network;
mod public_pages;
mod respondent;
mod shared_devices;
mod site;
mod slips;
mod speed;
mod staff;
mod tree;
mod young_person;
