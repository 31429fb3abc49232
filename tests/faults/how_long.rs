//! How much is tried: a little each time, and much where `HEARD_FAULTS=full` asks for it.

/// So much in the short form, and so much in the full one.
pub fn of<T>(short: T, full: T) -> T {
    if std::env::var("HEARD_FAULTS").is_ok_and(|length| length == "full") { full } else { short }
}
