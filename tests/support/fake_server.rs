//! A small HTTP server on a loopback port that can misbehave as providers do.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Mutex;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response, StatusCode};
use axum::response::IntoResponse;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::task::{JoinHandle, JoinSet};
use tower::ServiceExt;

/// One piece of bad behaviour; each is used up by one call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing is taken and no answer ever comes.
    Hang,
    /// It is taken, and no answer ever comes.
    AcceptThenHang,
    /// 429.
    TooMany { retry_after: u64 },
    /// 500, in the provider's own form.
    ServerError,
    /// 502 with a page of HTML, as from a proxy in front.
    BadGateway,
    /// The connection ends before an answer.
    Cut,
    /// It is taken, and then the connection ends.
    AcceptThenCut,
    /// The person has blocked us.
    Blocked,
    /// There is nobody at this address.
    NoSuchAddress,
    /// 401.
    WrongCredentials,
    /// 200 with bytes that are no answer.
    Garbage,
}

/// What is to go wrong, in order.
#[derive(Default)]
pub struct Script(Mutex<VecDeque<Fault>>);

impl Script {
    pub fn then(&self, fault: Fault) {
        self.0.lock().unwrap().push_back(fault);
    }

    pub fn next(&self) -> Option<Fault> {
        self.0.lock().unwrap().pop_front()
    }
}

/// Marks an answer instead of which the connection is to be cut.
#[derive(Clone)]
struct Cut;

/// An answer that is never written: the connection ends.
pub fn cut() -> Response<Body> {
    let mut response = StatusCode::OK.into_response();
    response.extensions_mut().insert(Cut);
    response
}

/// An answer that never comes.
pub async fn hang() -> Response<Body> {
    std::future::pending().await
}

/// A running server; it and its connections end when this is dropped.
pub struct FakeServer {
    pub address: String,
    task: JoinHandle<()>,
}

impl FakeServer {
    pub async fn start(router: Router) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let task = tokio::spawn(async move {
            let mut connections = JoinSet::new();
            loop {
                let Ok((stream, _)) = listener.accept().await else { continue };
                let router = router.clone();
                connections.spawn(async move {
                    let service = service_fn(move |request| answer(router.clone(), request));
                    let io = TokioIo::new(stream);
                    let _ = hyper::server::conn::http1::Builder::new().serve_connection(io, service).await;
                });
                while connections.try_join_next().is_some() {}
            }
        });
        Self { address, task }
    }
}

impl Drop for FakeServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn answer(router: Router, request: Request<hyper::body::Incoming>) -> Result<Response<Body>, std::io::Error> {
    let response: Result<_, Infallible> = router.oneshot(request.map(Body::new)).await;
    let response = response.unwrap_or_else(|never| match never {});
    // hyper closes a connection whose service failed.
    if response.extensions().get::<Cut>().is_some() { Err(std::io::Error::other("cut")) } else { Ok(response) }
}

/// An address of this machine where nothing listens.
pub async fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}
