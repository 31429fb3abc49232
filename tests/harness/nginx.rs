//! The sample for nginx, with files and ports of our own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use rcgen::{CertifiedKey, generate_simple_self_signed};
use tempfile::TempDir;

use super::free_port;

/// A file that is handed out to run Heard with.
pub fn deploy_file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../server/deploy").join(name)
}

/// The sample with the upstream for several servers in the place of its own.
pub fn with_several(sample: &str) -> String {
    let several = fs::read_to_string(deploy_file("nginx-several.conf")).expect("the sample");
    let (before, rest) = sample.split_once("upstream heard {").expect("an upstream");
    let after = rest.split_once("\n}\n").expect("its end").1;
    format!("{before}{several}{after}")
}

/// Whether a program is there. In CI nothing may be left out.
pub fn is_there(program: &str, paths: &[&str]) -> bool {
    let is_there = paths.iter().any(|path| Path::new(path).exists());
    assert!(is_there || std::env::var_os("HEARD_CI").is_none(), "tests/run installs {program}");
    is_there
}

/// A folder with the sample in it, its files and ports replaced by ours.
pub struct NginxSample {
    pub folder: TempDir,
    /// Where nginx would take requests for Heard.
    pub port: u16,
}

impl NginxSample {
    /// The sample, after `change`, which is given the port as well.
    pub fn new(change: impl FnOnce(String, u16) -> String) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name).display().to_string();
        let CertifiedKey { cert, signing_key } =
            generate_simple_self_signed(["heard.example.org".to_owned()]).expect("a certificate");
        fs::write(at("certificate.pem"), cert.pem()).expect("a file");
        fs::write(at("key.pem"), signing_key.serialize_pem()).expect("a file");
        let sample = fs::read_to_string(deploy_file("nginx.conf")).expect("the sample");
        let sample = sample.replace("/etc/ssl/heard", &at("")).replace("/var/log/nginx", &at(""));
        // This machine may have no IPv6, and may listen on these ports already.
        let sample = sample.replace("listen [::]:80;", "").replace("listen [::]:443 ssl;", "");
        let port = free_port();
        let sample = sample.replace("listen 80;", &format!("listen 127.0.0.1:{};", free_port()));
        let sample = change(sample.replace("listen 443 ssl;", &format!("listen 127.0.0.1:{port} ssl;")), port);
        let kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
        let temporary: String = kinds.map(|kind| format!("{kind}_temp_path {};\n", at(kind))).concat();
        let around = format!("pid {};\ndaemon off;\nmaster_process off;\nevents {{}}\n", at("pid"));
        fs::write(at("nginx.conf"), format!("{around}http {{\n{temporary}{sample}\n}}\n")).expect("a file");
        Self { folder, port }
    }

    /// The program, on the sample.
    pub fn nginx(&self) -> Command {
        let folder = self.folder.path();
        let mut command = Command::new("/usr/sbin/nginx");
        command.arg("-p").arg(folder).arg("-c").arg(folder.join("nginx.conf")).stdin(Stdio::null());
        command
    }
}
