//! The words of a rich message (Bot API 10.1): paragraphs, lists and tables instead of one text.
//!
//! Only words are taken, in reading order. Reading them matters: an ask for help in bold is an ask for help.

use serde_json::Value;

/// Where words are, in reading order; everything else is layout, links and files.
const WORDS: [&str; 10] =
    ["label", "summary", "text", "alternative_text", "expression", "blocks", "items", "cells", "caption", "credit"];

/// `None` when it has no words.
pub(super) fn words(message: &Value) -> Option<String> {
    let mut text = String::new();
    gather(message.get("blocks")?, &mut text);
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn gather(value: &Value, text: &mut String) {
    match value {
        Value::String(words) => text.push_str(words),
        Value::Array(parts) => parts.iter().for_each(|part| gather(part, text)),
        Value::Object(fields) => {
            for field in WORDS.iter().filter_map(|name| fields.get(*name)) {
                gather(field, text);
                // Blocks, and a block's parts, stand below each other; words in bold stand in their line.
                if is_block(fields) && !text.ends_with('\n') {
                    text.push('\n');
                }
            }
        }
        _ => {}
    }
}

/// A piece of a line has a type and nothing below it.
fn is_block(fields: &serde_json::Map<String, Value>) -> bool {
    const BLOCKS: [&str; 9] =
        ["paragraph", "heading", "pre", "footer", "pullquote", "blockquote", "details", "table", "list"];
    let kind = fields.get("type").and_then(Value::as_str).unwrap_or_default();
    BLOCKS.contains(&kind)
        || fields.contains_key("blocks")
        || fields.contains_key("items")
        || fields.contains_key("align")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn words_in_bold_lists_and_quotations_are_read_in_order() {
        let message = json!({"blocks": [
            {"type": "paragraph", "text": ["I ", {"type": "bold", "text": "cannot"}, " go on"]},
            {"type": "list", "items": [{"label": "1", "type": "1", "blocks": [{"type": "paragraph", "text": "no sleep"}]}]},
            {"type": "photo", "photo": [{"file_id": "secret"}], "caption": {"text": "my room"}},
        ]});
        assert_eq!(words(&message).unwrap(), "I cannot go on\n1\nno sleep\nmy room");
        assert_eq!(words(&json!({"blocks": [{"type": "divider"}]})), None);
        assert_eq!(words(&json!({})), None);
    }
}
