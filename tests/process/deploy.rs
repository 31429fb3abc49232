//! What is handed out to run Heard with is right, as the programs that read it say.

use std::fs;
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tests::{NginxSample, PATIENCE, Program, deploy_file, is_there, with_several};

#[test]
fn nginx_takes_the_sample() {
    if !is_there("nginx", &["/usr/sbin/nginx"]) {
        return;
    }
    for sample in [NginxSample::new(|sample, _| sample), NginxSample::new(|sample, _| with_several(&sample))] {
        let tested = sample.nginx().arg("-t").output().expect("nginx");
        let said = String::from_utf8_lossy(&tested.stderr);
        assert!(tested.status.success() && !said.contains("[warn]"), "{said}");
    }
}

#[tokio::test]
async fn behind_nginx_pages_are_served_and_only_staff_leave_a_line() {
    if !is_there("nginx", &["/usr/sbin/nginx"]) {
        return;
    }
    let mut program = Program::start("trusted_proxies = ['127.0.0.1']").await;
    let sample = NginxSample::new(|sample, port| {
        // Without TLS, which `nginx -t` has looked at.
        let plain = sample.replace(&format!("127.0.0.1:{port} ssl;"), &format!("127.0.0.1:{port};"));
        plain.replace("127.0.0.1:3000", &program.listen)
    });
    let mut nginx = sample.nginx().stderr(Stdio::null()).spawn().expect("nginx");
    program.listen = format!("127.0.0.1:{}", sample.port);
    let began = Instant::now();
    while TcpStream::connect(&program.listen).is_err() && began.elapsed() < PATIENCE {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let mut statuses = Vec::new();
    for path in ["/en", "/en/code?code=mine", "/staff/sign-in?who=me", "/readyz"] {
        statuses.push((path, program.get(path).await.get(9..12).unwrap_or_default().to_owned()));
    }
    let log = fs::read_to_string(sample.folder.path().join("heard-staff.log")).unwrap_or_default();
    let errors = fs::read_to_string(sample.folder.path().join("heard-error.log")).unwrap_or_default();
    let _ = nginx.kill();
    let _ = nginx.wait();
    assert!(statuses.iter().all(|(_, status)| status == "200"), "{statuses:?}");
    assert_eq!(log.lines().count(), 1, "{log}");
    assert!(log.contains(" GET 200 ") && !log.contains("who") && !log.contains("127.0.0.1"), "{log}");
    assert_eq!(errors, "");
}

#[test]
fn nginx_keeps_no_trace_of_respondents() {
    let sample = fs::read_to_string(deploy_file("nginx.conf")).expect("the sample");
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
    let text = fs::read_to_string(deploy_file("heard.service")).expect("the unit");
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
    let text = fs::read_to_string(deploy_file("Containerfile")).expect("the file");
    let last_stage = text.rsplit("FROM ").next().expect("a stage");
    assert!(last_stage.contains("\nUSER heard\n") && last_stage.contains("ENTRYPOINT [\"/usr/local/bin/heard\"]"));
    assert!(!last_stage.contains("USER root"));
}
