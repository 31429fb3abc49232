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
mod profiles;
mod questionnaires;
mod receipts;
mod reference;
mod released_questionnaires;
mod releases;
mod response_tallies;
mod responses;
mod schema;
mod sessions;
mod stores;
mod submissions;
mod tallies;
mod upkeep;
mod writing;
