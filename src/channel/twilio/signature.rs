//! Twilio's two signatures: of old HMAC-SHA1 with the auth token, now also HMAC-SHA256 with a shared key.
//!
//! Signed is the public address as Twilio has it, then each parameter's name and value, names in byte order, the values
//! of one name sorted and each once. A JSON body is not in it: the address then carries the body's SHA-256.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use reqwest::Url;
use sha1::Sha1;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::{BadWebhook, Twilio};
use crate::channel::secret::Secret;

/// The header with the signature.
pub const HEADER: &str = "X-Twilio-Signature";

/// The header that names the key and the algorithm of the newer scheme.
pub const SETTINGS_HEADER: &str = "X-Twilio-Webhooks-Signature-Settings";

/// A webhook call as it came, before anything in it is believed.
#[derive(Clone, Copy)]
pub struct Signed<'a> {
    /// The address as Twilio calls it: our public one from the settings, with this call's path and query;
    /// never put together from headers, which anybody can write.
    pub url: &'a str,
    /// The value of [`HEADER`].
    pub signature: Option<&'a str>,
    /// The value of [`SETTINGS_HEADER`].
    pub settings: Option<&'a str>,
    /// The value of `Content-Type`.
    pub content_type: Option<&'a str>,
    pub body: &'a [u8],
}

/// Names and values of a form, as Twilio signs them.
pub(super) type Parameters = BTreeMap<String, BTreeSet<String>>;

/// How it is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    Sha1,
    Sha256,
}

impl Twilio {
    /// Whether Twilio sent it. Errors say which part was wrong, for the log; the answer is 403 to each.
    pub fn verify(&self, signed: &Signed<'_>) -> Result<(), BadWebhook> {
        let signature = signed.signature.ok_or(BadWebhook::Unsigned)?;
        let (algorithm, keys) = self.keys(signed.settings)?;
        let parameters = if is_form(signed.content_type) { form(signed.body) } else { Parameters::new() };
        if !is_form(signed.content_type) && !body_hash_is_right(signed.url, signed.body) {
            return Err(BadWebhook::WrongSignature);
        }
        let right = spellings(signed.url).iter().any(|url| {
            let expected = keys.iter().filter_map(|key| sign(key, algorithm, url, &parameters));
            expected.into_iter().any(|expected| expected.as_bytes().ct_eq(signature.as_bytes()).into())
        });
        if right { Ok(()) } else { Err(BadWebhook::WrongSignature) }
    }

    /// Which keys may have signed it.
    fn keys(&self, settings: Option<&str>) -> Result<(Algorithm, Vec<&Secret>), BadWebhook> {
        let part = |wanted: &str| {
            let parts = settings.unwrap_or_default().split(',').filter_map(|part| part.split_once('='));
            parts
                .map(|(name, value)| (name.trim(), value.trim()))
                .find(|(name, _)| *name == wanted)
                .map(|(_, value)| value)
        };
        let algorithm = match part("algorithm") {
            None => Algorithm::Sha1,
            Some(name) if name.eq_ignore_ascii_case("HMAC_SHA1") => Algorithm::Sha1,
            Some(name) if name.eq_ignore_ascii_case("HMAC_SHA256") => Algorithm::Sha256,
            Some(_) => return Err(BadWebhook::UnknownScheme),
        };
        let keys = match part("key") {
            None => self.settings.auth_tokens.iter().collect(),
            Some(id) => {
                self.settings.shared_keys.iter().filter(|(key, _)| key == id).map(|(_, secret)| secret).collect()
            }
        };
        Ok((algorithm, keys))
    }
}

/// The signature of an address with its parameters. `None` for an empty key: anybody could sign with it.
pub fn sign(
    key: &Secret,
    algorithm: Algorithm,
    url: &str,
    parameters: &BTreeMap<String, BTreeSet<String>>,
) -> Option<String> {
    let mut text = url.to_owned();
    for (name, values) in parameters {
        for value in values {
            text.push_str(name);
            text.push_str(value);
        }
    }
    let key = key.expose().as_bytes();
    if key.is_empty() {
        return None;
    }
    match algorithm {
        Algorithm::Sha1 => Hmac::<Sha1>::new_from_slice(key).map(|mac| encoded(mac, &text)),
        Algorithm::Sha256 => Hmac::<Sha256>::new_from_slice(key).map(|mac| encoded(mac, &text)),
    }
    .ok()
}

fn encoded(mac: impl Mac, text: &str) -> String {
    STANDARD.encode(mac.chain_update(text).finalize().into_bytes())
}

/// The names and values of a form body.
pub(super) fn form(body: &[u8]) -> Parameters {
    let mut parameters = Parameters::new();
    for (name, value) in url_encoded(body) {
        parameters.entry(name).or_default().insert(value);
    }
    parameters
}

/// `reqwest`'s `Url` reads a query as a form is read; a body is one.
pub(super) fn url_encoded(body: &[u8]) -> Vec<(String, String)> {
    let Ok(mut url) = Url::parse("form:") else { return Vec::new() };
    // A form is ASCII; anything else in it is percent-encoded here, as the parser of a query would.
    url.set_query(Some(&String::from_utf8_lossy(body).replace('#', "%23")));
    url.query_pairs().into_owned().collect()
}

fn is_form(content_type: Option<&str>) -> bool {
    content_type
        .is_some_and(|kind| kind.trim_start().to_ascii_lowercase().starts_with("application/x-www-form-urlencoded"))
}

/// A call without a form must carry its body's hash in the signed address; a call without a body need not.
fn body_hash_is_right(url: &str, body: &[u8]) -> bool {
    let named = Url::parse(url)
        .ok()
        .and_then(|url| url.query_pairs().find(|(name, _)| name == "bodySHA256").map(|(_, value)| value.into_owned()));
    match named {
        Some(hash) => hex(&Sha256::digest(body)).as_bytes().ct_eq(hash.to_ascii_lowercase().as_bytes()).into(),
        None => body.is_empty(),
    }
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |nibble: u8| char::from(DIGITS[usize::from(nibble)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// The address with and without its port: Twilio signs now one, now the other. The rest stays byte for byte.
fn spellings(url: &str) -> Vec<String> {
    let mut spellings = vec![url.to_owned()];
    let Some((scheme, rest)) = url.split_once("://") else { return spellings };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let host_start = authority.rfind('@').map_or(0, |at| at + 1);
    // A colon inside the brackets of an IPv6 address is no port.
    let colon = authority.rfind(':').filter(|colon| *colon >= host_start && !authority[*colon..].contains(']'));
    if let Some(colon) = colon {
        spellings.push(format!("{scheme}://{}{path}", &authority[..colon]));
    } else {
        let port = if scheme.eq_ignore_ascii_case("http") { 80 } else { 443 };
        spellings.push(format!("{scheme}://{authority}:{port}{path}"));
    }
    spellings
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "test_auth_token_0123456789abcdef";
    const ADDRESS: &str = "https://bot.example.org.uk/sms/twilio/inbound";

    fn signature(key: &str, algorithm: Algorithm, url: &str, pairs: &[(&str, &str)]) -> String {
        let mut parameters = Parameters::new();
        for (name, value) in pairs {
            parameters.entry((*name).to_owned()).or_default().insert((*value).to_owned());
        }
        sign(&Secret::new(key), algorithm, url, &parameters).unwrap()
    }

    /// Computed with Twilio's own Python and Node libraries; the first is the example of Twilio's documentation.
    #[test]
    fn signatures_equal_those_of_twilios_own_libraries() {
        let sha1 = |pairs: &[(&str, &str)]| signature(TOKEN, Algorithm::Sha1, ADDRESS, pairs);
        let documented = [
            ("CallSid", "CA1234567890ABCDE"),
            ("Digits", "1234"),
            ("From", "+14158675309"),
            ("To", "+18005551212"),
            ("Caller", "+14158675309"),
        ];
        let url = "https://mycompany.com/myapp.php?foo=1&bar=2";
        assert_eq!(signature("12345", Algorithm::Sha1, url, &documented), "RSOYDt4T1cUTdK1PDd93/VVr8B8=");
        let welsh = [("Body", "Rwy’n iawn ŵ 😀 £5 a+b&c=d"), ("From", "+447700900123")];
        assert_eq!(sha1(&welsh), "2B4XhipAhZ0PNeIXHWWONyFjunw=");
        assert_eq!(sha1(&[]), "pYP5K1OzCrJPGoKfBPyRIf+BWTk=");
        assert_eq!(sha1(&[("Body", ""), ("From", "+447700900123")]), "1lN3pbhA36CcLpOu9LSTV/e17M8=");
        assert_eq!(sha1(&[("A", "2"), ("A", "1"), ("A", "1"), ("B", "x")]), "H/zkyr9K3q7Oq2nTR4omQy6L588=");
        assert_eq!(sha1(&[("b", "1"), ("A", "2"), ("a", "3"), ("B", "4")]), "RYSg6RswVR+tTJ5ZDm9MDObRBGQ=");
        let stop = [("Body", "STOP"), ("From", "+447700900123")];
        let sha256 = signature(TOKEN, Algorithm::Sha256, ADDRESS, &stop);
        assert_eq!(sha256, "pa/Qbn1mwrnyIR4AA8a6f1EDBvoxAZ6r6x0ykvtcLko=");
        let hash = hex(&Sha256::digest(br#"{"a":1}"#));
        let url = format!("{ADDRESS}?bodySHA256={hash}");
        assert_eq!(signature(TOKEN, Algorithm::Sha1, &url, &[]), "xLY0TdpgzGOvtyuekPeSY72JV44=");
    }

    #[test]
    fn an_address_is_tried_with_and_without_its_port() {
        assert_eq!(spellings("https://a.uk/x?y=1:2"), ["https://a.uk/x?y=1:2", "https://a.uk:443/x?y=1:2"]);
        assert_eq!(spellings("http://a.uk:8080/x"), ["http://a.uk:8080/x", "http://a.uk/x"]);
        assert_eq!(spellings("https://[::1]/x"), ["https://[::1]/x", "https://[::1]:443/x"]);
    }

    #[test]
    fn a_form_is_read_as_it_was_meant() {
        let pairs = url_encoded("Body=a%2Bb+c%26d%3De%23f&From=%2B44&Empty=&Body=ŵ#x".as_bytes());
        let expected = [("Body", "a+b c&d=e#f"), ("From", "+44"), ("Empty", ""), ("Body", "ŵ#x")];
        let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(pairs, expected);
    }
}
