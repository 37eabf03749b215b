//! Your rights, by class of worker. 权益清单。
//!
//! Asks which items of the county's document concern a class, who answers for them, on which figures
//! they stand, and which ways are open where one is not kept. It decides no case: the words of the
//! items stand in `report`.
//!
//! Law: 建人社联发〔2022〕2号；《劳动争议调解仲裁法》；《劳动保障监察条例》。

mod duty;
pub mod figures;
mod input;
mod items;
mod outcome;
mod subject;
mod table;
mod way;

pub use duty::{Department, Duty};
pub use input::{Class, Input, Side};
pub use items::{Item, Row, place, row};
pub use outcome::{Answered, Entry, Taken, Values};
pub use subject::Subject;
pub use way::Way;

use crate::law::Working;
use crate::params::Figures;

use outcome::Needs;

/// Chooses what concerns the reader's class, and takes the figures it stands on.
///
/// A figure that is not known is named with whom to ask, and silences nothing but its own sentence.
pub fn assess(w: &mut dyn Working, figures: Figures<'_>, input: &Input) -> Answered {
    let day = input.asked.last_day();
    let mut take = |needs: &[Needs]| -> Vec<Taken> {
        let wanted = needs.iter().filter(|needed| needed.of.contains(&input.class));
        wanted.map(|needed| outcome::take(w, figures, needed.key, day)).collect()
    };
    let mut answered = Answered::of(*input);
    let is_worker = input.side == Side::Worker;
    if is_worker {
        for subject in Subject::ALL {
            let taken = take(subject.needs());
            answered.subjects.push(Entry { about: subject, taken });
        }
    }
    for row in table::ALL {
        if row.concerns(*input) {
            let taken = if is_worker { take(row.needs) } else { Vec::new() };
            answered.items.push(Entry { about: row.item, taken });
        } else {
            answered.others.push(row.item);
        }
    }
    if is_worker {
        for way in Way::ALL.into_iter().filter(|way| way.is_open(input.class)) {
            let taken = take(way.needs());
            answered.ways.push(Entry { about: way, taken });
        }
    }
    answered
}
