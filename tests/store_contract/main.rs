//! Every function of the store, with one body on both databases.

mod access_codes;
mod accounts;
mod collections;
mod completeness;
mod drafts;
mod fixtures;
mod group_tallies;
mod links;
mod measures;
mod migrations;
mod pair_tallies;
mod questionnaires;
mod released_questionnaires;
mod releases;
mod responses;
mod schema;
mod sessions;
mod stores;
mod submissions;
mod tallies;
mod upkeep;
mod writing;
