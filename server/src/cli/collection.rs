//! `heard collection`: what a coordinator does, from the command line.

use std::process::ExitCode;

use app::domain::collection::{Access, Course};
use app::domain::place::Place;
use chrono::NaiveDate;
use clap::Subcommand;

use super::open::{open, open_existing};
use super::{say, say_heading};
use crate::config::Settings;
use crate::services::collect::{NewCollection, all_collections, close_collection, make_codes, open_collection};
use crate::state::AppState;
use crate::store::Company;

#[derive(Debug, Subcommand)]
pub enum CollectionCommand {
    /// Opens a collection of the newest version of a questionnaire and prints its id
    Open {
        #[arg(long)]
        name: String,
        /// As in the name of its file
        #[arg(long)]
        questionnaire: String,
        /// open: anybody who has the address; codes: holders of one-time codes
        #[arg(long, value_parser = parse_access)]
        access: Access,
        /// For devices that others use afterwards, as in a school: pages end when nobody is there
        #[arg(long)]
        shared_devices: bool,
        /// The agency that it belongs to; without one, the whole partnership
        #[arg(long, default_value = "")]
        agency: String,
        /// A locality of the agency
        #[arg(long, default_value = "", requires = "agency")]
        locality: String,
        /// The course that it follows, for a questionnaire that asks about one
        #[arg(long, requires_all = ["course_on", "course_provider"])]
        course_name: Option<String>,
        /// The day on which the course was held
        #[arg(long, requires = "course_name")]
        course_on: Option<NaiveDate>,
        /// Who held the course
        #[arg(long, requires = "course_name")]
        course_provider: Option<String>,
        /// The first day, as in 2026-10-01; today where none is named
        #[arg(long)]
        opens_on: Option<NaiveDate>,
        /// The last day, as in 2026-12-31
        #[arg(long)]
        closes_on: Option<NaiveDate>,
    },
    /// Closes a collection for good
    Close {
        /// As `heard collection list` prints it
        id: String,
    },
    /// Lists collections
    List,
    /// Makes one-time codes and prints them, this once
    Codes {
        /// As `heard collection list` prints it
        id: String,
        /// How many codes, up to 1,000
        quantity: usize,
    },
}

fn parse_access(text: &str) -> Result<Access, String> {
    Access::from_code(text).ok_or_else(|| "choose open or codes".to_owned())
}

pub async fn collection(settings: Settings, command: CollectionCommand) -> anyhow::Result<ExitCode> {
    let state = match command {
        CollectionCommand::Open { .. } => open(settings, Company::Any).await?,
        _ => open_existing(settings).await?,
    };
    let done = act(&state, command).await;
    state.database.clone().close().await;
    done.map(|()| ExitCode::SUCCESS)
}

async fn act(state: &AppState, command: CollectionCommand) -> anyhow::Result<()> {
    match command {
        CollectionCommand::Open {
            name,
            questionnaire,
            access,
            shared_devices,
            agency,
            locality,
            course_name,
            course_on,
            course_provider,
            opens_on,
            closes_on,
        } => {
            let place = Place::new(&agency, &locality);
            let course = course_name.zip(course_on).zip(course_provider).map(|((name, held_on), provider)| Course {
                name,
                provider,
                held_on,
            });
            let on_shared_devices = shared_devices;
            let new =
                NewCollection { name, questionnaire, access, on_shared_devices, place, course, opens_on, closes_on };
            say(open_collection(state, new).await?.id);
        }
        CollectionCommand::Close { id } => close_collection(state, &id).await?,
        CollectionCommand::List => {
            say_heading(&["id", "questionnaire", "access", "phase", "name"]);
            let today = state.clock.today();
            for collection in all_collections(state).await? {
                let phase = collection.phase(today).code();
                let (id, access, name) = (collection.id, collection.access.code(), collection.name);
                say(format_args!("{id}\t{}\t{access}\t{phase}\t{name}", collection.questionnaire));
            }
        }
        CollectionCommand::Codes { id, quantity } => {
            for code in make_codes(state, &id, quantity).await? {
                say(code);
            }
        }
    }
    Ok(())
}
