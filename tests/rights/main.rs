//! tmp
use quanyi::api::rights::{FIELDS, assess};
use quanyi::api::{Answered as _, from_fragment};
use quanyi::params::built_in;
use quanyi::report::Lang;
#[test]
fn show() {
    let p = built_in().unwrap();
    for c in ["full_time", "part_time", "dispatched", "managed", "self_directed", "over_age"] {
        for lang in [Lang::Zh, Lang::En] {
            println!("=========== {c}");
            let a = assess(&p, &from_fragment(FIELDS, &format!("c={c}&as=2026-11"))).unwrap();
            let t = a.told(lang, &p);
            println!("{:?}", t.lines);
            for e in t.entries {
                println!("\n## {} -> {:?}", e.title, e.routes);
                for x in e.texts {
                    println!("  {x}");
                }
                for x in e.items {
                    println!("  - {x}");
                }
            }
            println!("{:?}", t.notices);
            println!("{}", quanyi::report::certainty(lang, &p, a.trace().certainty()));
        }
    }
    let a = assess(&p, &from_fragment(FIELDS, "c=managed&as=2026-11&sd=employer")).unwrap();
    println!("{:#?}", a.told(Lang::Zh, &p).entries);
}
