//! The page's own style, script and help, and what keeps other sites' pages from pressing its buttons.

use axum::extract::Request;
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::problem::Problem;

pub(super) async fn style() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("files/page.css"))
}

pub(super) async fn script() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8")], include_str!("files/page.js"))
}

pub(super) async fn help() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], include_str!("files/help.txt"))
}

/// A page of another site cannot press our buttons: browsers say where a request was made.
pub(super) async fn guard(request: Request, next: Next) -> Response {
    let site = request.headers().get("sec-fetch-site").and_then(|value| value.to_str().ok());
    if request.method() == Method::POST && matches!(site, Some("cross-site" | "same-site")) {
        return Problem::new(StatusCode::FORBIDDEN, "This came from a page of another site.").into_response();
    }
    next.run(request).await
}
