//! What to know, in words. 提示的文字。

use crate::report::Lang;
use crate::report::say::{Both, Part, both, say};
use crate::rules::overtime::Notice;

use super::kind_name;

/// Something to know, in a sentence. 提示说明。
pub fn notice(lang: Lang, notice: &Notice) -> String {
    const NONE: Part<'_> = Part::Count(0);
    let parts = match *notice {
        Notice::DayAboveUsual { day, hours, most, days } => {
            [Part::Day(day), Part::Hours(hours), Part::Number(most), Part::Count(days.into())]
        }
        Notice::AllAboveLimit { month, hours, most } => {
            [Part::Month(month), Part::Hours(hours), Part::Number(most), NONE]
        }
        Notice::TimeOffDoesNotAnswer { day }
        | Notice::TwoHolidays { day }
        | Notice::PartialHoliday { day }
        | Notice::GivenClassPassedOver { day }
        | Notice::WeekIncomplete { monday: day }
        | Notice::WeekNotTested { monday: day } => [Part::Day(day), NONE, NONE, NONE],
        Notice::PartElsewhere { day, hours } => {
            [Part::Day(day), Part::Hours(hours), NONE, NONE]
        }
        Notice::DaysElsewhere { day, days } => {
            [Part::Day(day), Part::Count(days.into()), NONE, NONE]
        }
        Notice::LocalListMissing { year } => [Part::Count(year.into()), NONE, NONE, NONE],
        Notice::PaidMore { kind, by } => {
            [Part::Text(kind_name(lang, kind)), Part::Money(by), NONE, NONE]
        }
        Notice::SystemNotApproved
        | Notice::HostPays
        | Notice::OverAge
        | Notice::Evidence
        | Notice::WaiverVoid
        | Notice::BaseItems
        | Notice::CycleAcrossChange
        | Notice::CycleEstimate
        | Notice::PartTimeNoMultiples
        | Notice::ManagedNoMultiple
        | Notice::QuotaNotMet
        | Notice::PartMonth => [NONE; 4],
    };
    say(lang, text(notice), &parts)
}

#[expect(clippy::too_many_lines, reason = "a list: a sentence to each notice")]
const fn text(notice: &Notice) -> Both {
    match notice {
        Notice::DayAboveUsual { days: 1, .. } => both!(
            "{0}加班 {1} 小时：一般每天不得超过 {2} 小时，超过的要有特殊原因，并与工会和本人协商。",
            "Overtime on {0} was {1} hours: more than {2} a day needs special reasons and the consent of union and worker."
        ),
        Notice::DayAboveUsual { .. } => both!(
            "有 {3} 天加班超过 {2} 小时（最早是{0}，{1} 小时）：一般每天不得超过 {2} 小时，超过的要有特殊原因，并与工会和本人协商。",
            "On {3} days overtime was above {2} hour (the first is {0} with {1}): more than {2} a day needs special reasons and the consent of union and worker."
        ),
        Notice::AllAboveLimit { .. } => both!(
            "{0}加上休息日和节假日，一共加班 {1} 小时。每月 {2} 小时的上限算不算休息日和节假日，说法不一。",
            "With rest days and holidays, overtime in {0} comes to {1} hours. Whether these count to the limit of {2} a month is not settled."
        ),
        Notice::SystemNotApproved => both!(
            "综合计算工时或不定时工时要经人社部门批准；没有批准的，按标准工时（每天 8 小时、双休）算，这里就是这样算的。",
            "Averaged or unfixed hours need the approval of the labour department. Without it standard hours apply, and that is how this was worked out."
        ),
        Notice::TimeOffDoesNotAnswer { .. } => both!(
            "{0}的补休不能抵加班费：只有休息日加班可以用补休代替，工作日加班和法定节假日加班都要付钱。",
            "Time off given for {0} does not replace pay: only work on rest days can be answered by time off, not workday overtime and not statutory holidays."
        ),
        Notice::TwoHolidays { .. } => both!(
            "{0}是两个法定节日重在一天，这里按一天算；怎么补假，以当年的放假通知为准。",
            "Two statutory holidays fall on {0}. Here it counts as one; how the other is made up for, the notice of that year will say."
        ),
        Notice::PartialHoliday { .. } => both!(
            "{0}是部分人放假的节日：该放假的人照发工资；这天上班不另付加班费，逢休息日按休息日算。",
            "{0} is a holiday for some: those are paid for the time off. Work on it brings no premium, and on a rest day the rule of rest days applies."
        ),
        Notice::GivenClassPassedOver { .. } => both!(
            "{0}的类别国家安排已有规定，没有按您填的算。如果是排班轮休，请在“每周休息日”里选排班。",
            "What {0} is, the official arrangement says; your entry was not used. If your rest days go by a roster, choose so."
        ),
        Notice::LocalListMissing { .. } => both!(
            "红河州 {0} 年的地方节日放假安排还没有收录，可能有几天没有算作地方节日。请问州政府办公室或县人社局。这不影响上面的合计。",
            "The local holidays of Honghe for {0} are not known here, so some days may lack the mark. Ask the prefecture or the county labour office. The total does not depend on it."
        ),
        Notice::WeekNotTested { .. } => both!(
            "从{0}起的一周跨月，另一个月的几天没有填，所以没有检查这一周是否超过 40 小时。",
            "The week from {0} runs over the edge of the months, and its other days are not given: whether it is over forty hours was not checked."
        ),
        Notice::WeekIncomplete { .. } => both!(
            "从{0}起的一周有上班日没有填。每周休息不到两天的，请把每天都填上，才能看出这一周是不是超过 40 小时。",
            "A working day of the week from {0} was not entered. With fewer than two days off, enter every day: only then does it show whether the week is over forty hours."
        ),
        Notice::PartElsewhere { .. } => both!(
            "有一班跨到了没有选的月份：{0}的 {1} 小时没有算在里面，请选那个月再看。",
            "A shift runs into a month that was not chosen: {1} hours of {0} are not in it. Choose that month to see them."
        ),
        Notice::DaysElsewhere { .. } => both!(
            "有 {1} 天不在所选的月份里（最早是{0}），没有算。要算的话，请改选月份。",
            "Days outside the months chosen were left out: {1}, the first of them {0}. Choose their months to see them."
        ),
        Notice::PaidMore { .. } => both!(
            "{0}已发的比应得的多 {1}，没有拿去抵别的项目。",
            "{0}: {1} more was paid than is due. It was not set off against other kinds."
        ),
        Notice::HostPays => both!(
            "劳务派遣的加班费由用工单位付；造成损害的，派遣单位和用工单位一起承担责任。",
            "For dispatched workers the host company owes overtime pay; for harm both companies answer together."
        ),
        Notice::OverAge => both!(
            "超龄劳动者的加班待遇依据 2026 年 7 月 1 日起的新规定，原文还没有读到。",
            "That workers past retirement age have these rights rests on rules in force from 1 July 2026, whose full text was not read."
        ),
        Notice::Evidence => both!(
            "加班要由您举证：考勤、打卡、工作群消息、排班表都算；单位手里的考勤记录不拿出来，由单位承担不利后果。单位没有“审批”，不等于没有加班。",
            "It is for you to show overtime: attendance records, messages, rosters. If the employer holds records and does not produce them, that goes against it. A missing internal approval does not undo overtime."
        ),
        Notice::WaiverVoid => {
            both!("签过“自愿放弃加班费”也无效。", "A signed waiver of overtime pay is void.")
        }
        Notice::BaseItems => both!(
            "合同没有写加班费按什么算的，本省没有查到统一规定。",
            "Where the contract does not say what overtime is worked out from, no rule of the province was found."
        ),
        Notice::CycleAcrossChange => both!(
            "这个周期跨过了标准工时的调整，这里按周期第一天的标准算。",
            "Standard hours changed within this cycle; here those of its first day apply."
        ),
        Notice::CycleEstimate => both!(
            "周期内入职或离职，标准工时按在职天数折算，是估算。",
            "For part of a cycle the standard hours go by the days in service, an estimate."
        ),
        Notice::PartTimeNoMultiples => both!(
            "小时工（非全日制）超时和休息日的加班倍数，没有查到规定；做的每小时都不能低于小时最低工资。",
            "No rule was found that gives part-timers overtime multiples. Each hour has to reach the hourly minimum wage."
        ),
        Notice::ManagedNoMultiple => both!(
            "新就业形态劳动者没有法定的加班倍数；法定节假日的报酬应当合理，并高于平时。",
            "No multiple is fixed for platform workers. Pay on statutory holidays has to be reasonable and above normal pay."
        ),
        Notice::QuotaNotMet => both!(
            "没有完成定额，就没有定额以外的件数。",
            "Without the quota there are no pieces beyond it."
        ),
        Notice::PartMonth => both!(
            "不足整月的工资是按出勤天数折算的，只供核对。",
            "The wage of part of a month is worked out from the days worked, only to check by."
        ),
    }
}
