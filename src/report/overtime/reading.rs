//! Open questions and the other reading of them. 未定问题。

use crate::report::Lang;
use crate::report::say::{Part, both, say};
use crate::rules::overtime::{OpenQuestion, OtherReading, Reading};

/// The name of an open question, and what this tool does. 未定问题名称。
pub fn open_question(lang: Lang, question: OpenQuestion) -> &'static str {
    let text = match question {
        OpenQuestion::HolidayOnTop => both!(
            "月薪的人，法定节假日的三倍是不是在月工资之外另付，各地说法不一；这里按另付三倍",
            "whether the three times of a statutory holiday come on top of a monthly wage is read differently; here they do"
        ),
        OpenQuestion::LocalHoliday => both!(
            "红河州地方节日加班按几倍付，没有定论；这里按没有这个节日时算，有争议的部分不在合计里",
            "what multiple a local holiday of Honghe has is not settled; here it is treated as the day without it, and the part in dispute stands outside the total"
        ),
        OpenQuestion::PartTimeHoliday => both!(
            "小时工在法定节假日按几倍付，没有规定",
            "what multiple part-timers get on statutory holidays is not determined"
        ),
        OpenQuestion::UnfixedHoliday => both!(
            "不定时工时在法定节假日上班要不要付三倍，没有定论；这里按不另付",
            "whether unfixed hours are paid three times on statutory holidays is not settled; here nothing is added"
        ),
        OpenQuestion::AveragedHoliday => both!(
            "综合计算工时里的法定节假日工时，这里单独按三倍付，不算进周期总工时",
            "hours on statutory holidays under averaged hours are paid three times here and left out of the cycle"
        ),
        OpenQuestion::BaseItems => both!(
            "合同没有写加班费按什么算，这里按每月固定发的工资",
            "the contract does not say what overtime is worked out from; here it is the regular monthly pay"
        ),
        OpenQuestion::SixthDay => both!(
            "每周做六天、超过 40 小时的部分，这里按休息日两倍",
            "hours above forty in a six-day week are paid as rest-day work here"
        ),
        OpenQuestion::NightShift => both!(
            "跨零点的班次，这里从零点分开，各按自己的日期",
            "a shift over midnight is cut there, and each part has the class of its own date"
        ),
    };
    text.of(lang)
}

/// The other reading with its amount. 另一种理解。
pub fn reading(lang: Lang, reading: Reading) -> String {
    match reading.other {
        OtherReading::UpTo { most } => {
            let text = match reading.question {
                OpenQuestion::PartTimeHoliday => {
                    both!("按三倍是 {0}。", "At three times it is {0}.")
                }
                OpenQuestion::UnfixedHoliday => {
                    both!("按三倍另付 {0}。", "Three times would add {0}.")
                }
                OpenQuestion::LocalHoliday
                | OpenQuestion::HolidayOnTop
                | OpenQuestion::AveragedHoliday
                | OpenQuestion::BaseItems
                | OpenQuestion::SixthDay
                | OpenQuestion::NightShift => both!(
                    "如果按法定节假日的三倍，最多再加 {0}。请问县人社局。",
                    "At the three times of a statutory holiday up to {0} more. Ask the county labour office."
                ),
            };
            say(lang, text, &[Part::Money(most)])
        }
        OtherReading::Amounts { default, other, due, gross } => {
            let text = match reading.question {
                OpenQuestion::HolidayOnTop => both!(
                    "月工资里已含一倍，只另付两倍：这一项是 {1}（这里是 {0}），加班费合计 {2}。",
                    "The monthly wage holds one of them and two are added: {1} for this (here {0}), overtime together {2}."
                ),
                OpenQuestion::AveragedHoliday => both!(
                    "只作为超出的工时按 1.5 倍：加班费合计 {1}（这里是 {0}）。",
                    "As excess hours only: overtime together {1} (here {0})."
                ),
                OpenQuestion::BaseItems => both!(
                    "只按基本工资：加班费合计 {1}（这里是 {0}）。",
                    "By the base wage alone: overtime together {1} (here {0})."
                ),
                OpenQuestion::SixthDay => both!(
                    "按工作日加班 1.5 倍：加班费合计 {1}（这里是 {0}）。",
                    "As workday overtime: overtime together {1} (here {0})."
                ),
                OpenQuestion::NightShift => both!(
                    "整个班次都按开始那天：加班费合计 {1}（这里是 {0}）。",
                    "The whole shift by the day it began: overtime together {1} (here {0})."
                ),
                OpenQuestion::LocalHoliday
                | OpenQuestion::PartTimeHoliday
                | OpenQuestion::UnfixedHoliday => {
                    both!("{1}（这里是 {0}）。", "{1} (here {0}).")
                }
            };
            let parts = [Part::Money(default), Part::Money(other), Part::Money(due)];
            let mut said = say(lang, text, &parts);
            if let Some(gross) = gross {
                let text = both!("连工资一共 {0}。", " With the wage {0}.");
                said.push_str(&say(lang, text, &[Part::Money(gross)]));
            }
            said
        }
    }
}
