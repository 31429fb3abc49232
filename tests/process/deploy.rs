//! What is handed out to run Heard with is right, as the programs that read it say.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use rcgen::{CertifiedKey, generate_simple_self_signed};

use super::program::free_port;

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../server/deploy").join(name)
}

/// Whether a program is there. In CI nothing may be left out.
fn is_there(program: &str, paths: &[&str]) -> bool {
    let is_there = paths.iter().any(|path| Path::new(path).exists());
    assert!(is_there || std::env::var_os("HEARD_CI").is_none(), "tests/run installs {program}");
    is_there
}

#[test]
fn nginx_takes_the_sample() {
    if !is_there("nginx", &["/usr/sbin/nginx"]) {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name).display().to_string();
    let CertifiedKey { cert, signing_key } =
        generate_simple_self_signed(["heard.example.org".to_owned()]).expect("a certificate");
    fs::write(at("certificate.pem"), cert.pem()).expect("a file");
    fs::write(at("key.pem"), signing_key.serialize_pem()).expect("a file");
    let sample = fs::read_to_string(file("nginx.conf")).expect("the sample");
    let sample = sample.replace("/etc/ssl/heard", &at("")).replace("/var/log/nginx", &at(""));
    // `nginx -t` opens what it would listen on, and this machine may have no IPv6.
    let sample = sample.replace("listen [::]:80;", "").replace("listen [::]:443 ssl;", "");
    let plain = format!("listen 127.0.0.1:{};", free_port());
    let tls = format!("listen 127.0.0.1:{} ssl;", free_port());
    let sample = sample.replace("listen 80;", &plain).replace("listen 443 ssl;", &tls);
    let whole = format!("pid {};\nevents {{}}\nhttp {{\n{sample}\n}}\n", at("pid"));
    fs::write(at("nginx.conf"), whole).expect("a file");
    let tested = Command::new("/usr/sbin/nginx").args(["-t", "-p", &at(""), "-c", &at("nginx.conf")]).output();
    let tested = tested.expect("nginx");
    let said = String::from_utf8_lossy(&tested.stderr);
    assert!(tested.status.success() && !said.contains("[warn]"), "{said}");
}

#[test]
fn nginx_keeps_no_trace_of_respondents() {
    let sample = fs::read_to_string(file("nginx.conf")).expect("the sample");
    let logs: Vec<&str> = sample.lines().map(str::trim).filter(|line| line.starts_with("access_log")).collect();
    assert_eq!(logs.len(), sample.matches("server_name heard.example.org;").count(), "one for each server: {logs:?}");
    assert!(logs.iter().all(|log| *log == "access_log off;" || log.ends_with("if=$heard_is_staff;")), "{logs:?}");
    for variable in ["$remote_addr", "$request_uri", "$uri", "$args", "$http_"] {
        let format = sample.lines().find(|line| line.starts_with("log_format")).expect("a format");
        assert!(!format.contains(variable), "{format}");
    }
}

#[test]
fn systemd_takes_the_unit() {
    if !is_there("systemd", &["/usr/bin/systemd-analyze"]) {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let unit = folder.path().join("heard.service");
    let text = fs::read_to_string(file("heard.service")).expect("the unit");
    // It looks whether the program is there.
    fs::write(&unit, text.replace("/usr/local/bin/heard", "/bin/true")).expect("a file");
    let verified = Command::new("systemd-analyze").args(["verify", "--man=no"]).arg(&unit).output().expect("systemd");
    let said = String::from_utf8_lossy(&verified.stderr);
    let of_ours: Vec<&str> = said.lines().filter(|line| line.contains("heard.service")).collect();
    assert!(verified.status.success() && of_ours.is_empty(), "{said}");
    let rated = Command::new("systemd-analyze")
        .args(["security", "--offline=yes", "--threshold=20", "--no-pager"])
        .arg(&unit)
        .output()
        .expect("systemd");
    assert!(rated.status.success(), "{}", String::from_utf8_lossy(&rated.stdout));
}

#[test]
fn the_container_runs_as_nobody_and_with_settings_that_exist() {
    let text = fs::read_to_string(file("Containerfile")).expect("the file");
    let last_stage = text.rsplit("FROM ").next().expect("a stage");
    assert!(last_stage.contains("\nUSER heard\n") && last_stage.contains("ENTRYPOINT [\"/usr/local/bin/heard\"]"));
    assert!(!last_stage.contains("USER root"));
}
