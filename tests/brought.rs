//! What a visit has after a room was opened, the figures of a first visit and those that the room brings,
//! gives the same answers as all figures together. A figure that a room did not bring would be told as
//! missing although it is known.

#![cfg(not(target_arch = "wasm32"))]

use quanyi::api::{calculator, from_fragment};
use quanyi::params::{
    Brought, CONTRIBUTIONS, MEDICAL, PENSION, RELATION, RIGHTS, TRAINING, WORK, built_in, with,
};

/// A calculator, what it brings, and states of it that read different figures.
const STATES: &[(&str, &Brought, &[&str])] = &[
    (
        "overtime",
        &WORK,
        &[
            "m=2026-10&w=4350&d=2026-10-01:8;2026-10-05:8;2026-10-10:12;2026-10-28::20%3A00-06%3A00&p=100",
            "m=2027-01&w=4350&d=2027-01-01:8;2027-01-09:8",
            "c=part_time&m=2026-10&w=25&d=2026-10-01:4",
            "c=managed&m=2026-10&nh=100&np=2000&hh=8&hp=150",
        ],
    ),
    (
        "claim",
        &WORK,
        &[
            "m=2026-07&lm=2026-09&p=2026-07:base:1800;2026-08:base:1800;2026-09:base:1800&lv=2026-09-30&w=1800&d=2026-08-01:8",
        ],
    ),
    (
        "annual-leave",
        &WORK,
        &["y=2026&cw=complete&wy=5&tk=0&aw=4350", "y=2026&cw=complete&wy=12&tk=0&sm=3&aw=5000"],
    ),
    (
        "pension",
        &PENSION,
        &[
            "m=2026-11&as=2026-11",
            "m=2027-01&as=2026-11&g=150",
            "m=2026-11&as=2026-11&g=base&b=5000&bm=1975-06&x=woman&pm=200&ix=0.6&ab=50000&pt=60000&sg=both&rg=1000",
            "m=2026-11&as=2026-11&bm=1966-06&x=man&pm=300&ix=0.6&ab=50000&mb=100&oc=yes&sg=graduate",
            "m=2026-11&c=full_time",
        ],
    ),
    (
        "medical",
        &MEDICAL,
        &[
            "m=2026-11",
            "m=2026-11&pl=both&krk=percent&kr=9&kac=2&kbk=wage&kbp=60&kwf=6&prk=fixed&pf=200&pfp=month&fe=yes&fa=300&fm=1&x=woman&pm=120&rs=broken&by=5",
            "m=2026-08&pl=combined&krk=percent&kr=9&kbk=own&ob=5000&x=man&pm=400",
            "m=2026-11&x=woman&pm=120&bm=1975-06",
            "m=2026-11&x=man&pm=120&bm=1970-06",
            "m=2026-11&c=dispatched",
        ],
    ),
    (
        "class",
        &RELATION,
        &[
            "d=2026-11-25",
            "d=2026-11-25&em=company&ar=direct&k=none&m1=yes&m2=yes&m3=yes&m4=yes&m5=yes&u1=no&u2=no&u3=no&ag=35&rt=no&st=2025-01-01&wg=3000",
            "d=2026-11-25&em=company&ar=dispatched&li=no&ag=17&rt=no",
            "d=2026-11-25&em=company&ar=direct&k=manager&hy=yes&h=60&w=20&hw=30&ag=61&rt=past_age",
        ],
    ),
    (
        "rights",
        &RIGHTS,
        &[
            "c=full_time&as=2026-11",
            "c=part_time&as=2026-11",
            "c=dispatched&as=2026-11",
            "c=managed&as=2026-11",
            "c=self_directed&as=2026-11",
            "c=over_age&as=2026-11",
            "c=managed&sd=employer&as=2026-11",
        ],
    ),
    (
        "contributions",
        &CONTRIBUTIONS,
        &[
            "m=2026-09&w=4000&ic=1&f=yes&fr=12",
            "m=2026-01&w=30000&ic=8&if=1.5&p=base:1900;hardship:250&jd=2026-01-10",
            "m=2025-12&w=5000&f=yes&fr=5&fb=6000",
            "c=part_time&m=2026-09&w=3000&ic=2",
        ],
    ),
    ("roster", &CONTRIBUTIONS, &["m=2026-09&ic=1&f=yes&fr=12", "m=2026-01&ic=3"]),
    (
        "training",
        &TRAINING,
        &[
            "d=2026-11-25",
            "d=2025-11-25&st=employed&mu=12",
            "d=2023-06-01",
            "d=2026-11-25&x=woman&b=1990-06-01",
            "d=2026-11-25&x=man&b=1964-06-01",
        ],
    ),
];

#[test]
fn a_room_brings_every_figure_it_answers_with() {
    let all = built_in().unwrap();
    for (name, brought, states) in STATES {
        let calculator = calculator(name);
        assert_eq!(calculator.name, *name);
        let here = with(&[brought]).unwrap();
        for state in *states {
            let case = from_fragment(calculator.fields, state);
            let answer = |params| calculator.json(params, &(calculator.assess)(params, &case));
            let whole = answer(&all);
            assert!(whole.get("problems").is_none(), "{name} {state}: {whole}");
            assert_eq!(answer(&here), whole, "{name} {state}");
        }
    }
}

#[test]
fn rooms_opened_one_after_the_other_answer_alike() {
    let all = built_in().unwrap();
    let groups = [&CONTRIBUTIONS, &WORK, &PENSION, &MEDICAL, &RELATION, &RIGHTS, &TRAINING];
    let here = with(&groups).unwrap();
    for (name, _, states) in STATES {
        let calculator = calculator(name);
        for state in *states {
            let case = from_fragment(calculator.fields, state);
            let answer = |params| calculator.json(params, &(calculator.assess)(params, &case));
            assert_eq!(answer(&here), answer(&all), "{name} {state}");
        }
    }
}
