//! The published description of Telegram's Bot API, as an oracle: unknown, missing and mistyped fields.

use std::sync::LazyLock;

use serde_json::{Map, Value};

static BOT_API: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../data/telegram_bot_api.json")).unwrap());

/// The published name of a method, found as Telegram finds it: whatever its capitals.
pub fn method(name: &str) -> Option<&'static str> {
    BOT_API["methods"].as_object().unwrap().keys().find(|known| known.eq_ignore_ascii_case(name)).map(String::as_str)
}

/// What is wrong with a request's fields.
pub fn request_problems(method: &str, fields: &Map<String, Value>) -> Vec<String> {
    field_problems(method, &BOT_API["methods"][method]["fields"], fields)
}

/// What is wrong with a value that should be of this published type, such as `Update`.
pub fn type_problems(name: &str, value: &Value) -> Vec<String> {
    let described = &BOT_API["types"][name];
    if let Some(subtypes) = described["subtypes"].as_array() {
        let tried = subtypes.iter().map(|subtype| type_problems(subtype.as_str().unwrap(), value));
        return tried.min_by_key(Vec::len).unwrap_or_default();
    }
    match value.as_object() {
        Some(fields) => field_problems(name, &described["fields"], fields),
        None => vec![format!("{name} is not an object")],
    }
}

/// A field that came as text in a form, as the type that is published for it.
pub fn from_text(method: &str, field: &str, text: &str) -> Value {
    let known = BOT_API["methods"][method]["fields"].as_array().unwrap();
    let Some(described) = known.iter().find(|known| known["name"] == field) else { return text.into() };
    let is_text = described["types"].as_array().unwrap().iter().all(|kind| kind == "String");
    if is_text { text.into() } else { serde_json::from_str(text).unwrap_or_else(|_| text.into()) }
}

fn field_problems(of: &str, described: &Value, fields: &Map<String, Value>) -> Vec<String> {
    let none = Vec::new();
    let described = described.as_array().unwrap_or(&none);
    let mut problems = Vec::new();
    for (name, value) in fields {
        match described.iter().find(|known| known["name"] == *name) {
            None => problems.push(format!("{of} has no field {name}")),
            Some(known) => problems.extend(value_problems(&format!("{of}.{name}"), &known["types"], value)),
        }
    }
    let required =
        described.iter().filter(|known| known["required"] == true).filter_map(|known| known["name"].as_str());
    problems.extend(required.filter(|name| !fields.contains_key(*name)).map(|name| format!("{of} lacks {name}")));
    problems
}

/// Of several types the one that fits best counts.
fn value_problems(at: &str, kinds: &Value, value: &Value) -> Vec<String> {
    let kinds = kinds.as_array().unwrap().iter().filter_map(Value::as_str);
    kinds.map(|kind| kind_problems(at, kind, value)).min_by_key(Vec::len).unwrap_or_default()
}

fn kind_problems(at: &str, kind: &str, value: &Value) -> Vec<String> {
    let fits = match kind {
        "Integer" => value.is_i64(),
        "Float" => value.is_number(),
        "String" | "InputFile" => value.is_string(),
        "Boolean" => value.is_boolean(),
        "True" => *value == Value::Bool(true),
        "False" => *value == Value::Bool(false),
        _ => {
            return match (kind.strip_prefix("Array of "), value.as_array()) {
                (Some(item), Some(values)) => values.iter().flat_map(|value| kind_problems(at, item, value)).collect(),
                (Some(_), None) => vec![format!("{at} is not an array")],
                (None, _) => type_problems(kind, value),
            };
        }
    };
    if fits { Vec::new() } else { vec![format!("{at} is not of type {kind}")] }
}
