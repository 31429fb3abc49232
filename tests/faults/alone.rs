//! What measures time is not to be measured beside what takes all of it.

use std::fs::File;

/// Held by whoever runs.
pub struct Turn {
    _file: File,
}

/// Waits until nothing else of this suite runs.
pub fn alone() -> Turn {
    let file = file();
    file.lock().expect("a lock");
    Turn { _file: file }
}

/// Waits until nothing runs that has to be alone.
pub fn beside_others() -> Turn {
    let file = file();
    file.lock_shared().expect("a lock");
    Turn { _file: file }
}

/// Tests run in processes of their own, or in one.
fn file() -> File {
    let path = std::env::temp_dir().join("heard-faults-turn");
    File::options().create(true).truncate(false).write(true).open(path).expect("a file")
}
