use linnet::domain::concern::text::{features, normalise, read, rules};
use std::io::{BufRead, Write};
fn main() {
    let out = std::io::stdout();
    let mut out = std::io::BufWriter::new(out.lock());
    for line in std::io::stdin().lock().lines() {
        let text = line.unwrap().replace("\\n", "\n");
        let words = normalise::words(&text);
        let by_rule = rules::read(&words);
        let found = features::features(&words, &by_rule);
        let reading = read(&text, None);
        let top = by_rule.rules.iter().map(|rule| format!("{:?}", rule.class)).collect::<Vec<_>>();
        let lines = by_rule
            .lines
            .iter()
            .map(|line| format!("{:?}:{}:{}", line.rule.class, line.hint, line.phrase))
            .collect::<Vec<_>>()
            .join("@@");
        writeln!(
            out,
            "{lines}\t{}\t{}\t{}\t{:?}\t{:?}\t{}",
            found.words.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
            found.letters.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
            top.join(","),
            reading.urgency,
            reading.opt_out,
            words.line.trim().replace('\n', " ")
        )
        .unwrap();
    }
}
