//! A throw-away PostgreSQL for tests: one server for all test processes of a user, one database a test.
//!
//! Every process holds a shared lock while it lives; a watcher waits for the exclusive one, so the server is
//! stopped and its folder removed when the last process ends, however it ends. `LINNET_TEST_POSTGRES` names a
//! server to use instead; `LINNET_REQUIRE=postgres` makes it a failure when there is none.
#![allow(clippy::disallowed_methods, clippy::print_stderr, clippy::unwrap_used, reason = "tests read their settings")]

use std::fs::File;
use std::io::Write;
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::{AssertSqlSafe, Connection, PgConnection};

/// The address of a server on which databases may be made, with `DATABASE` in the place of the name.
fn server() -> Option<&'static str> {
    static SERVER: OnceLock<(Option<String>, Option<File>)> = OnceLock::new();
    let (url, _held) = SERVER.get_or_init(|| {
        if let Ok(url) = std::env::var("LINNET_TEST_POSTGRES") {
            return (Some(with_placeholder(&url)), None);
        }
        match start() {
            Ok((url, held)) => (Some(url), Some(held)),
            Err(why) => {
                let required = std::env::var("LINNET_REQUIRE").is_ok_and(|names| names.contains("postgres"));
                assert!(!required, "LINNET_REQUIRE=postgres, but there is no PostgreSQL: {why}");
                // Straight to the terminal: the test harness would swallow it when the test passes.
                let line = format!("PostgreSQL is NOT tested: {why}\n");
                if File::options()
                    .write(true)
                    .open("/dev/tty")
                    .and_then(|mut tty| tty.write_all(line.as_bytes()))
                    .is_err()
                {
                    std::io::stderr().write_all(line.as_bytes()).unwrap();
                }
                (None, None)
            }
        }
    });
    url.as_deref()
}

/// A fresh, empty database; none where there is no PostgreSQL.
pub async fn database() -> Option<String> {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let server = server()?;
    let name = format!("linnet_test_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    run(server, &format!("DROP DATABASE IF EXISTS {name}")).await;
    run(server, &format!("CREATE DATABASE {name}")).await;
    Some(server.replace("DATABASE", &name))
}

/// Drops a database that [`database`] made.
pub async fn drop_database(url: &str) {
    let Some(server) = server() else { return };
    let at = url.find("linnet_test_").unwrap();
    let name = url[at..].split('?').next().unwrap();
    run(server, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
}

async fn run(server: &str, sql: &str) {
    let url = server.replace("DATABASE", "postgres");
    let mut connection = loop {
        match PgConnection::connect(&url).await {
            Ok(connection) => break connection,
            // Another test process has just started it: its door is open before it is ready.
            Err(sqlx::Error::Database(error)) if error.code().is_some_and(|code| code == "57P03") => {
                tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            }
            Err(error) => panic!("{error}"),
        }
    };
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

/// `postgres://user@host/name?..` with `DATABASE` for the name.
fn with_placeholder(url: &str) -> String {
    let (front, query) = url.split_once('?').map_or((url, String::new()), |(a, b)| (a, format!("?{b}")));
    let scheme_end = front.find("://").map_or(0, |at| at + 3);
    let host_end = front[scheme_end..].find('/').map_or(front.len(), |at| scheme_end + at);
    format!("{}/DATABASE{query}", &front[..host_end])
}

/// Starts the server, or joins the one that another test process started.
fn start() -> Result<(String, File), String> {
    let programs = programs().ok_or("its programs (initdb, postgres) are not on this machine")?;
    let user = File::open("/proc/self").and_then(|file| file.metadata()).map_or(0, |meta| meta.uid());
    let folder = std::env::temp_dir().join(format!("linnet-postgres-{user}"));
    let start_lock = lock_file(&folder, "start.lock")?;
    start_lock.lock().map_err(|error| error.to_string())?;
    let held = lock_file(&folder, "lock")?;
    // Waits while a watcher stops an earlier server.
    held.lock_shared().map_err(|error| error.to_string())?;
    let url = format!("postgres://linnet@localhost/DATABASE?host={}", folder.display());
    if !is_running(&folder) {
        _ = std::fs::remove_dir_all(&folder);
        let account = (user == 0).then(other_account).transpose()?;
        begin(&programs, &folder, account.as_deref())?;
    }
    Ok((url, held))
}

fn lock_file(folder: &Path, ending: &str) -> Result<File, String> {
    let path = folder.with_extension(ending);
    File::create(&path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Where the programs are: the newest of Debian's folders, or the PATH.
fn programs() -> Option<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path().join("bin")))
        .filter(|folder| folder.join("initdb").exists())
        .collect();
    found.sort();
    found.pop().or_else(|| {
        let path = std::env::var_os("PATH")?;
        std::env::split_paths(&path).find(|folder| folder.join("initdb").exists() && folder.join("postgres").exists())
    })
}

/// PostgreSQL refuses to run as root, so it runs as somebody else.
fn other_account() -> Result<String, String> {
    let accounts = std::fs::read_to_string("/etc/passwd").map_err(|error| error.to_string())?;
    ["postgres", "nobody"]
        .into_iter()
        .find(|name| accounts.lines().any(|line| line.starts_with(&format!("{name}:"))))
        .map(str::to_owned)
        .ok_or_else(|| "as root it needs an account `postgres` or `nobody`".to_owned())
}

fn is_running(folder: &Path) -> bool {
    let pid = std::fs::read_to_string(folder.join("pid")).unwrap_or_default();
    !pid.trim().is_empty()
        && Path::new("/proc").join(pid.trim()).exists()
        && std::os::unix::net::UnixStream::connect(folder.join(".s.PGSQL.5432")).is_ok()
}

/// A command as the account that PostgreSQL runs under.
fn command(account: Option<&str>, program: &Path) -> Command {
    let mut command = match account {
        Some(account) => {
            let mut command = Command::new("runuser");
            command.args(["-u", account, "--"]).arg(program);
            command
        }
        None => Command::new(program),
    };
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).current_dir("/");
    command
}

fn begin(programs: &Path, folder: &Path, account: Option<&str>) -> Result<(), String> {
    let text = |error: std::io::Error| error.to_string();
    std::fs::create_dir(folder).map_err(text)?;
    if let Some(account) = account {
        let done = Command::new("chown").arg(account).arg(folder).status().map_err(text)?;
        if !done.success() {
            return Err(format!("cannot give {} to {account}", folder.display()));
        }
    }
    let data = folder.join("data");
    let made = command(account, &programs.join("initdb"))
        .args(["--auth=trust", "--username=linnet", "--no-sync", "--encoding=UTF8", "--locale=C", "-D"])
        .arg(&data)
        .status()
        .map_err(text)?;
    if !made.success() {
        return Err("initdb failed".to_owned());
    }
    let log = File::create(folder.with_extension("log")).map_err(text)?;
    let mut server = command(account, &programs.join("postgres"));
    server.arg("-D").arg(&data).arg("-k").arg(folder).args(["-h", "", "-p", "5432", "-N", "200"]);
    server.args(["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"]);
    server.stderr(log).process_group(0).spawn().map_err(text)?;
    for _ in 0..600 {
        if std::os::unix::net::UnixStream::connect(folder.join(".s.PGSQL.5432")).is_ok() {
            let pid = std::fs::read_to_string(data.join("postmaster.pid")).map_err(text)?;
            let pid = pid.lines().next().unwrap_or_default().to_owned();
            std::fs::write(folder.join("pid"), &pid).map_err(text)?;
            return watch(folder, &pid);
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    Err("the server did not start".to_owned())
}

/// Waits until no test process is left, stops the server by its own number, and removes its folder.
fn watch(folder: &Path, pid: &str) -> Result<(), String> {
    // A gap between two test processes is not the end: after two quiet seconds it is.
    const WAIT: &str = r#"while :; do
        flock "$1" true; sleep 2
        flock --nonblock --conflict-exit-code 9 "$1" sh -c "$4" stop "$2" "$3"
        [ $? = 9 ] || break
    done"#;
    const STOP: &str = r#"kill -INT "$1"
        for _ in $(seq 100); do kill -0 "$1" 2>/dev/null || break; sleep 0.05; done
        rm -rf "$2""#;
    Command::new("sh")
        .args(["-c", WAIT, "watch"])
        .arg(folder.with_extension("lock"))
        .arg(pid)
        .arg(folder)
        .arg(STOP)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .current_dir("/")
        .spawn()
        .map(|_| ())
        .map_err(|error| format!("the watcher did not start: {error}"))
}
