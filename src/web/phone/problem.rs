//! What can be wrong with a request to the phone, told to whoever sent it.

use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use maud::{DOCTYPE, html};
use serde_json::json;

use crate::engine;
use crate::store;

/// A request that cannot be done, with the status and the words to answer it.
#[derive(Debug)]
pub(super) struct Problem {
    pub status: StatusCode,
    pub words: String,
    /// The phones there are, where one that is not was asked for.
    handsets: Vec<String>,
}

impl Problem {
    pub fn new(status: StatusCode, words: impl Into<String>) -> Self {
        Self { status, words: words.into(), handsets: Vec::new() }
    }

    pub fn bad(words: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, words)
    }

    pub fn not_found(words: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, words)
    }

    /// The name itself is not repeated: whatever was typed into an address may be anything.
    pub fn no_such_phone(handsets: Vec<String>) -> Self {
        let words = format!("There is no phone of that name. There are: {}.", handsets.join(", "));
        Self { status: StatusCode::NOT_FOUND, words, handsets }
    }
}

impl Problem {
    /// The same as a page, for somebody in a browser, with a way back.
    pub fn page(self, back: &str) -> Response {
        let page = html! {
            (DOCTYPE)
            html lang="en-GB" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { "Linnet: that did not work" }
                    link rel="stylesheet" href="/phone/page.css";
                }
                body.problem {
                    main { h1 { "That did not work" } p { (self.words) } p { a href=(back) { "Back to the page" } } }
                }
            }
        };
        (self.status, Html(page.into_string())).into_response()
    }
}

impl From<engine::Error> for Problem {
    fn from(error: engine::Error) -> Self {
        if error.is_outage() || error.is_conflict() || error.is_unknown() {
            tracing::warn!(%error, "the phone page could not be served");
            let words = "The database does not take this just now. Nothing is lost: send it again with the same id.";
            return Self::new(StatusCode::SERVICE_UNAVAILABLE, words);
        }
        tracing::error!(%error, "the phone page could not be served");
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, format!("That did not work: {error}."))
    }
}

impl From<store::Error> for Problem {
    fn from(error: store::Error) -> Self {
        engine::Error::from(error).into()
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let body = if self.handsets.is_empty() {
            json!({ "error": self.words })
        } else {
            json!({ "error": self.words, "handsets": self.handsets })
        };
        let mut response = (self.status, axum::Json(body)).into_response();
        if self.status == StatusCode::SERVICE_UNAVAILABLE {
            response.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from_static("1"));
        }
        response
    }
}

/// Whatever else is asked for.
pub(super) async fn no_such_page() -> Problem {
    Problem::not_found("There is nothing here. The page is at /, its JSON is described at /phone/help.")
}
