//! Golden values for every row of every published table, and what must hold whatever is answered.

use proptest::prelude::*;

use super::*;

/// The answers that bring a sum about, filled from the front.
fn answers_with_sum(measure: &Measure, sum: i64) -> Vec<Option<i64>> {
    let lowest: i64 = measure.items.iter().map(|item| item.ends().0).sum();
    let mut left = sum - lowest;
    let fill = |item: &Item| {
        let (low, high) = item.ends();
        let more = left.clamp(0, high - low);
        left -= more;
        Some(low + more)
    };
    measure.items.iter().map(fill).collect()
}

fn band_of_sum(name: &str, sum: i64) -> &'static str {
    let measure = find(name).unwrap();
    measure.score(&answers_with_sum(measure, sum)).band.unwrap_or("no band")
}

/// From, to, and the name of the band between them.
type Row = (i64, i64, &'static str);

#[test]
fn every_edge_of_every_band_is_the_published_one() {
    let table: &[(&str, &[Row])] = &[
        ("UCLA-3", &[(3, 5, "not lonely"), (6, 9, "lonely")]),
        ("PHQ-2", &[(0, 2, "below the cut"), (3, 6, "positive")]),
        ("GAD-2", &[(0, 2, "below the cut"), (3, 6, "positive")]),
        (
            "PHQ-9",
            &[
                (0, 4, "minimal"),
                (5, 9, "mild"),
                (10, 14, "moderate"),
                (15, 19, "moderately severe"),
                (20, 27, "severe"),
            ],
        ),
        ("GAD-7", &[(0, 4, "minimal"), (5, 9, "mild"), (10, 14, "moderate"), (15, 21, "severe")]),
        ("PHQ-4", &[(0, 2, "minimal"), (3, 5, "mild"), (6, 8, "moderate"), (9, 12, "severe")]),
        ("SWEMWBS", &[(7, 21, "low"), (22, 30, "medium"), (31, 35, "high")]),
        (
            "WEMWBS",
            &[(14, 40, "probable depression"), (41, 44, "possible depression"), (45, 59, "medium"), (60, 70, "high")],
        ),
        // Raw 7 is 28 per cent and raw 12 is 48.
        ("WHO-5", &[(0, 7, "possible depression"), (8, 12, "poor wellbeing"), (13, 25, "above the cut")]),
    ];
    for (name, bands) in table {
        for (from, to, band) in *bands {
            for sum in *from..=*to {
                assert_eq!(band_of_sum(name, sum), *band, "{name} with a sum of {sum}");
            }
        }
    }
}

#[test]
fn ons4_bands_are_those_of_ons_and_anxiety_has_its_own() {
    let bands = |value: i64| find("ONS4").unwrap().score(&[Some(value); 4]).items;
    let names = ["low", "low", "low", "low", "low", "medium", "medium", "high", "high", "very high", "very high"];
    let anxious = ["very low", "very low", "low", "low", "medium", "medium", "high", "high", "high", "high", "high"];
    for value in 0..=10 {
        let place = usize::try_from(value).unwrap();
        for item in &bands(value)[..3] {
            assert_eq!(item.band, Some(names[place]), "{} {value}", item.key);
        }
        assert_eq!(bands(value)[3].band, Some(anxious[place]), "anxious {value}");
    }
}

#[test]
fn swemwbs_is_converted_row_by_row() {
    let published = [
        (7, 7.00),
        (8, 9.51),
        (9, 11.25),
        (10, 12.40),
        (11, 13.33),
        (12, 14.08),
        (13, 14.75),
        (14, 15.32),
        (15, 15.84),
        (16, 16.36),
        (17, 16.88),
        (18, 17.43),
        (19, 17.98),
        (20, 18.59),
        (21, 19.25),
        (22, 19.98),
        (23, 20.73),
        (24, 21.54),
        (25, 22.35),
        (26, 23.21),
        (27, 24.11),
        (28, 25.03),
        (29, 26.02),
        (30, 27.03),
        (31, 28.13),
        (32, 29.31),
        (33, 30.70),
        (34, 32.55),
        (35, 35.00),
    ];
    let measure = find("swemwbs").unwrap();
    for (raw, metric) in published {
        assert_eq!(measure.score(&answers_with_sum(measure, raw)).total, Some(metric), "raw {raw}");
    }
}

#[test]
fn who5_is_four_times_the_sum() {
    let measure = find("who 5").unwrap();
    for raw in 0..=25 {
        assert_eq!(measure.score(&answers_with_sum(measure, raw)).total, Some(plain_sum(4 * raw)));
    }
}

#[test]
fn directions_are_the_published_ones() {
    let low_is_better = ["anxious", "companionship", "left out", "isolated", "general health", phq9::SELF_HARM];
    let high_is_better = ["satisfied", "worthwhile", "happy", "lonely", "swemwbs close", "wemwbs loved", "who5 calm"];
    assert!(low_is_better.iter().all(|key| item(key).unwrap().better == Better::Low));
    assert!(high_is_better.iter().all(|key| item(key).unwrap().better == Better::High));
    assert_eq!(item("experience").unwrap().better, Better::Neither);
    assert_eq!(item("anxious").unwrap().better.change(3.0, 8.0), Change::Worse);
    assert_eq!(item("satisfied").unwrap().better.change(3.0, 8.0), Change::Better);
    assert_eq!(Better::Neither.change(1.0, 2.0), Change::Undirected);
    for measure in ALL {
        let lower_is_better = ["UCLA-3", "PHQ-2", "PHQ-9", "GAD-2", "GAD-7", "PHQ-4"].contains(&measure.name);
        if let Scoring::Total(rule) = &measure.scoring {
            assert_eq!(rule.better == Better::Low, lower_is_better, "{}", measure.name);
        }
    }
}

#[test]
fn an_unanswered_item_leaves_no_total_and_the_answered_ones_readable() {
    let mut answers = vec![None; 9];
    answers[8] = Some(1);
    let score = find("PHQ-9").unwrap().score(&answers);
    assert_eq!(score.total, None);
    assert_eq!(score.items[8], ItemScore { key: phq9::SELF_HARM, value: Some(1), band: None });
    assert!(matches!(score.problem, Some(Problem::Missing(keys)) if keys.len() == 8));
}

#[test]
fn item_nine_is_readable_beside_an_answer_out_of_range() {
    let mut answers = vec![Some(0); 9];
    (answers[2], answers[8]) = (Some(4), Some(3));
    let score = find("PHQ-9").unwrap().score(&answers);
    assert_eq!((score.total, score.items[2].value, score.items[8].value), (None, None, Some(3)));
    assert!(matches!(score.problem, Some(Problem::Invalid(_))));
}

#[test]
fn the_wrong_number_of_answers_gives_nothing_but_the_reason() {
    let score = find("UCLA-3").unwrap().score(&[Some(1), Some(1)]);
    assert!(score.items.is_empty());
    assert_eq!(score.problem, Some(Problem::Invalid(vec![Invalid::WrongCount { given: 2, wanted: 3 }])));
}

#[test]
fn ons4_keeps_three_values_when_the_fourth_is_unanswered() {
    let score = find("ons4").unwrap().score(&[Some(7), None, Some(0), Some(10)]);
    let values: Vec<_> = score.items.iter().map(|item| (item.value, item.band)).collect();
    assert_eq!(values, [(Some(7), Some("high")), (None, None), (Some(0), Some("low")), (Some(10), Some("high"))]);
    assert_eq!(score.problem, Some(Problem::Missing(vec!["worthwhile"])));
}

#[test]
fn names_are_found_however_they_are_written() {
    for (written, name) in [
        ("ons 4", "ONS4"),
        ("ucla3", "UCLA-3"),
        ("Phq_9", "PHQ-9"),
        ("Ons-Loneliness", "ONS loneliness"),
        ("Self rated health", "general health"),
        ("friends and family test", "FFT"),
        ("who5", "WHO-5"),
    ] {
        assert_eq!(find(written).map(|measure| measure.name), Some(name), "{written}");
    }
    assert!(find("ons5").is_none() && find("").is_none());
    assert_eq!(nearest("ons5"), Some("ONS4"));
    assert_eq!(nearest("a quite different thing"), None);
}

#[test]
fn names_and_keys_belong_to_one_measure_only() {
    let mut names: Vec<_> = ALL.iter().flat_map(|measure| measure.names()).map(plain).collect();
    let mut keys: Vec<_> = ALL.iter().flat_map(|measure| measure.items).map(|item| plain(item.key)).collect();
    for list in [&mut names, &mut keys] {
        list.sort();
        let all = list.len();
        list.dedup();
        // A spelling may stand twice in one measure, with and without its hyphen, but never in two.
        assert!(list.len() == all || list.iter().all(|name| find(name).is_some()));
    }
    for measure in ALL {
        for name in measure.names() {
            assert_eq!(find(name).map(|found| found.name), Some(measure.name));
        }
        for item in measure.items {
            assert_eq!(item_of(item.key).map(|(found, _)| found.name), Some(measure.name), "{}", item.key);
        }
    }
}

#[test]
fn questions_read_as_they_are_sent() {
    let sent = |key: &str, place, of| {
        let (measure, item) = item_of(key).unwrap();
        measure.question(item, place, of, Language::ENGLISH)
    };
    let all = [
        sent("satisfied", 1, 4),
        sent("anxious", 4, 4),
        sent("left out", 2, 3),
        sent("lonely", 1, 1),
        sent("general health", 1, 1),
        sent("phq2 interest", 1, 2),
        sent(phq9::SELF_HARM, 9, 9),
        sent("experience", 1, 1),
    ];
    insta::assert_snapshot!(all.join("\n"), @r#"
    1 of 4. Overall, how satisfied are you with your life nowadays? Reply 0 (not at all) to 10 (completely).
    4 of 4. On a scale where 0 is "not at all anxious" and 10 is "completely anxious", overall, how anxious did you feel yesterday? Reply 0 to 10.
    2 of 3. How often do you feel left out? Reply 1 hardly ever or never, 2 some of the time, 3 often.
    How often do you feel lonely? Reply 1 often or always, 2 some of the time, 3 occasionally, 4 hardly ever, 5 never.
    How is your health in general? Reply 1 very good, 2 good, 3 fair, 4 bad, 5 very bad.
    1 of 2. Over the last 2 weeks, how often have you been bothered by any of the following problems? Little interest or pleasure in doing things. Reply 0 not at all, 1 several days, 2 more than half the days, 3 nearly every day.
    9 of 9. Over the last 2 weeks, how often: Thoughts that you would be better off dead or of hurting yourself in some way. Reply 0 not at all, 1 several days, 2 more than half the days, 3 nearly every day.
    Overall, how was your experience of our service? Reply 1 very good, 2 good, 3 neither good nor poor, 4 poor, 5 very poor, 6 don't know.
    "#);
}

#[test]
fn every_question_fits_two_texts_in_the_cheap_alphabet() {
    for measure in ALL {
        for (place, item) in measure.items.iter().enumerate() {
            let text = measure.question(item, place + 1, measure.items.len(), Language::ENGLISH);
            assert_eq!(text.is_empty(), measure.needs_own_wording(), "{}", item.key);
            // 306 is two joined SMS parts.
            assert!(text.is_ascii() && text.len() <= 306, "{} letters: {text}", text.len());
            let wording = item.wording.first().map_or("", |(_, wording)| wording);
            assert!(text.contains(wording));
        }
    }
}

#[test]
fn a_language_without_official_wording_is_reported_and_asked_in_english() {
    let ons4 = find("ONS4").unwrap();
    assert!(ons4.has_wording(Language::ENGLISH) && !ons4.has_wording(Language::WELSH));
    let item = &ons4.items[0];
    assert_eq!(ons4.question(item, 1, 4, Language::WELSH), ons4.question(item, 1, 4, Language::ENGLISH));
}

#[test]
fn official_welsh_is_asked_all_in_welsh() {
    let (measure, item) = item_of("general health").unwrap();
    assert!(measure.has_wording(Language::WELSH));
    assert_eq!(
        measure.question(item, 2, 3, Language::WELSH),
        "2 o 3. Sut mae eich iechyd yn gyffredinol? Atebwch 1 da iawn, 2 da, 3 gweddol, 4 gwael, 5 gwael iawn."
    );
}

#[test]
fn only_the_anonymous_test_is_kept_away_from_the_person() {
    let apart: Vec<_> = ALL.iter().filter(|measure| !measure.linked_to_person).map(|measure| measure.name).collect();
    assert_eq!(apart, ["FFT"]);
}

/// A measure and a set of answers in range for it.
fn answered() -> impl Strategy<Value = (&'static Measure, Vec<i64>)> {
    (0..ALL.len()).prop_flat_map(|place| {
        let measure = ALL[place];
        let one = |item: &Item| {
            let (low, high) = item.ends();
            low..=high
        };
        let answers: Vec<_> = measure.items.iter().map(one).collect();
        (Just(measure), answers)
    })
}

proptest! {
    #[test]
    fn a_complete_score_lies_in_its_range_and_in_a_band((measure, answers) in answered()) {
        let score = measure.score(&answers.iter().copied().map(Some).collect::<Vec<_>>());
        prop_assert_eq!(&score.problem, &None);
        if let Scoring::Total(rule) = &measure.scoring {
            let total = score.total.unwrap();
            prop_assert!(rule.low <= total && total <= rule.high);
            prop_assert!(score.band.is_some());
        }
        prop_assert!(score.items.iter().zip(measure.items).all(|(score, item)| item.bands.is_empty() || score.band.is_some()));
    }

    #[test]
    fn a_better_answer_never_worsens_the_score((measure, mut answers) in answered(), at in any::<prop::sample::Index>()) {
        let place = at.index(answers.len());
        let item = &measure.items[place];
        let score = |answers: &[i64]| measure.score(&answers.iter().copied().map(Some).collect::<Vec<_>>());
        let before = score(&answers).total;
        answers[place] += if item.better == Better::Low { -1 } else { 1 };
        if let (true, Scoring::Total(rule)) = (item.accepts(answers[place]), &measure.scoring) {
            let after = score(&answers).total;
            prop_assert_eq!(rule.better.change(before.unwrap(), after.unwrap()), Change::Better);
        }
    }

    #[test]
    fn no_answers_whatever_panic_or_leave_the_range(place in 0..ALL.len(), answers in prop::collection::vec(any::<Option<i64>>(), 0..20)) {
        let score = ALL[place].score(&answers);
        prop_assert!(score.items.iter().zip(ALL[place].items).all(|(score, item)| score.value.is_none_or(|value| item.accepts(value))));
    }
}
