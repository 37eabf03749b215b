//! Figures in words: name, document, day, status, whom to ask. 参数的说明。

use crate::law::{Certainty, Citation, FigureUse, Status};
use crate::params::{Cite, Document, Entry, FirstDay, Kind, Office, Params, Per, Unit, Words};

use super::Lang;
use super::say::{Both, Part, both, fill, join, say};
use super::term::tiered;

/// How certain a figure is, in the words shown beside it; nothing for an official one. 状态文字。
pub fn status_name(lang: Lang, status: Status) -> &'static str {
    let name = match status {
        Status::Official => return "",
        Status::Secondary => {
            both!("据转引，待县局核对", "second hand, to be checked by the county")
        }
        Status::Unverified => both!("未核实", "not verified"),
        Status::Supplied => {
            both!("未核实：数值由您填写", "not verified: you entered this value")
        }
    };
    name.of(lang)
}

/// Where a figure stands and since when. 参数出处。
pub fn cite(lang: Lang, params: &Params, used: FigureUse) -> String {
    let Some(entry) = params.entry(used.id) else { return String::new() };
    let between = lang.pick("，", ", ");
    let main = entry.cites.first().and_then(|main| cite_entry(lang, params, main));
    let mut text = main.unwrap_or_default();
    join(&mut text, between, &first_day(lang, entry));
    if used.first_day_doubtful {
        join(&mut text, between, lang.pick("起始日未核实", "first day not verified"));
    }
    text
}

fn cite_entry(lang: Lang, params: &Params, cite: &Cite) -> Option<String> {
    let document = params.document(cite.document)?;
    Some(cited(lang, document, cite.article.as_deref().unwrap_or_default()))
}

/// An article that a step relies on; `None` if this set of figures does not list the document.
pub(super) fn cite_constant(lang: Lang, params: &Params, citation: Citation) -> Option<String> {
    let document = params.document_called(citation.document)?;
    Some(cited(lang, document, citation.article))
}

/// Words of the files, such as a document's title. The page carries the Chinese ones and finds the
/// English ones among its words.
pub(super) fn words(lang: Lang, words: &Words) -> &str {
    match lang {
        Lang::Zh => &words.zh,
        #[cfg(target_arch = "wasm32")]
        Lang::En if words.en.is_empty() => super::english::of(&words.zh),
        Lang::En => &words.en,
    }
}

fn cited(lang: Lang, document: &Document, article: &str) -> String {
    let number = document.number.as_deref().unwrap_or_default();
    let zh = &document.title.zh;
    let titled = zh.starts_with('《');
    let template = match (lang, number.is_empty()) {
        (Lang::Zh, true) if titled => "{0}{2}",
        (Lang::Zh, true) => "《{0}》{2}",
        (Lang::Zh, false) if titled => "{0}（{1}）{2}",
        (Lang::Zh, false) => "《{0}》（{1}）{2}",
        (Lang::En, true) => "{0} {2}",
        (Lang::En, false) => "{0} {1} {2}",
    };
    let parts =
        [Part::Text(words(lang, &document.title)), Part::Text(number), Part::Text(article)];
    let mut text = fill(lang, template, &parts);
    text.truncate(text.trim_end().len());
    text
}

/// When a value begins, as precisely as it is known.
fn first_day(lang: Lang, entry: &Entry) -> String {
    let (text, first) = match entry.from {
        FirstDay::Always | FirstDay::Unknown => return String::new(),
        FirstDay::Day(first) => (both!("自{0}起", "from {0}"), Part::Day(first)),
        FirstDay::Month(first) => (both!("自{0}起", "from {0}"), Part::Month(first)),
        FirstDay::Year(january) => {
            (both!("自{0}年起", "from {0}"), Part::Count(january.year().into()))
        }
        FirstDay::SeenOn(seen) => {
            (both!("{0}见于实施中", "seen in force on {0}"), Part::Day(seen))
        }
    };
    say(lang, text, &[first])
}

/// What a figure is called. 参数名称。
pub fn figure_name(lang: Lang, key: &str) -> String {
    for (prefix, name) in TIERED {
        if let Some(tier) = key.strip_prefix(prefix) {
            let tier = tier.bytes().next_back().unwrap_or_default().saturating_sub(b'0');
            return tiered(lang, tier, Part::Text(name.of(lang)));
        }
    }
    if key.starts_with("minimum_wage.tier_of.") {
        return both!("本县所属最低工资类区", "wage tier of the county").of(lang).to_owned();
    }
    let known = NAMES.iter().chain(OFF_PAGE).find(|(known, _)| *known == key);
    known.map_or(key, |(_, name)| name.of(lang)).to_owned()
}

const TIERED: [(&str, Both); 2] = [
    ("minimum_wage.monthly.tier_", both!("月最低工资标准", "monthly minimum wage")),
    ("minimum_wage.hourly.tier_", both!("小时最低工资标准", "hourly minimum wage")),
];

/// The names of the figures of calculators that have no page yet.
#[cfg(not(target_arch = "wasm32"))]
const OFF_PAGE: &[(&str, Both)] = super::pension::FIGURES;
/// The page never asks for those figures.
#[cfg(target_arch = "wasm32")]
const OFF_PAGE: &[(&str, Both)] = &[];

/// The names of the figures that an answer can lack or rest on.
const NAMES: &[(&str, Both)] = &[
    (
        "minimum_wage.own_contributions_count",
        both!(
            "个人缴纳的社保、公积金是否算在最低工资内",
            "whether the worker's own contributions count towards the minimum wage"
        ),
    ),
    (
        "minimum_wage.housing_meal",
        both!("住房、伙食补贴是否计入最低工资", "whether housing and meal money counts"),
    ),
    ("stoppage.idle_pay", both!("停工停产期间的生活费", "pay during an idle stoppage")),
    ("overage.rights", both!("超龄劳动者的权益规定", "rules for workers past retirement age")),
    ("sick_pay.floor_pct", both!("病假工资下限比例", "least share for sick pay")),
    (
        "new_form.minimum",
        both!("新就业形态劳动者的最低报酬规定", "floor for new forms of work"),
    ),
    (
        "new_form.working_time",
        both!("新就业形态劳动者的工作时间规定", "working time in new forms of work"),
    ),
    (
        "new_form.statutory_holiday",
        both!("新就业形态劳动者的节假日报酬规定", "holiday pay in new forms of work"),
    ),
    ("package_pay.rule", both!("包薪制规则", "rule on lump sums")),
    (
        "annual_leave.continuous_months",
        both!("享受年休假的连续工作月数", "months of continuous work for annual leave"),
    ),
    ("annual_leave.days", both!("年休假天数", "days of annual leave")),
    ("annual_leave.exclusions", both!("不享受当年年休假的情形", "cases without annual leave")),
    (
        "annual_leave.lieu_total_pct",
        both!("未休年休假工资报酬比例", "share paid for leave not taken"),
    ),
    (
        "annual_leave.lieu_declined_in_writing",
        both!("书面不休年休假的工资比例", "share paid for leave declined in writing"),
    ),
    ("annual_leave.wage_window", both!("月平均工资的期间", "months of the average wage")),
    ("annual_leave.proration_divisor", both!("年休假折算除数", "divisor for part of a year")),
    ("claim.arbitration_limit", both!("劳动仲裁时效", "time limit for arbitration")),
    ("wage_conversion.paid_days_per_month", both!("月计薪天数", "paid days a month")),
    ("wage_conversion.hours_per_paid_day", both!("每日工时", "hours a day")),
    ("probation.pct_min", both!("试用期工资下限比例", "least share in probation")),
    (
        "pay.damage_deduction_max_pct",
        both!("赔偿扣款比例上限", "greatest share deducted for damage"),
    ),
    ("working_time.hours_per_day", both!("每日工作时间", "hours of work a day")),
    ("working_time.hours_per_week", both!("每周工作时间", "hours of work a week")),
    ("working_time.rest_days_per_week", both!("每周至少休息天数", "least rest days a week")),
    (
        "working_time.scheduled_workdays_per_month",
        both!("月工作日", "scheduled workdays a month"),
    ),
    ("working_time.workdays_per_quarter", both!("季工作日", "scheduled workdays a quarter")),
    ("working_time.workdays_per_year", both!("年工作日", "scheduled workdays a year")),
    ("overtime.multiple.piece", both!("计件加班倍数", "multiples of the piece rate")),
    (
        "overtime.averaged.excess_multiple",
        both!("综合计算工时超出部分倍数", "multiple for excess under averaged hours"),
    ),
    (
        "overtime.averaged.statutory_holiday_multiple",
        both!(
            "综合计算工时法定节假日倍数",
            "multiple for statutory holidays under averaged hours"
        ),
    ),
    ("overtime.unfixed_rule", both!("不定时工作制的规定", "rule on unfixed hours")),
    (
        "overtime.unfixed.statutory_holiday",
        both!(
            "不定时工作制法定节假日倍数",
            "multiple for statutory holidays under unfixed hours"
        ),
    ),
    (
        "part_time.statutory_holiday_multiple",
        both!("小时工法定节假日倍数", "multiple for part-timers on statutory holidays"),
    ),
    (
        "overtime.limit.usual_per_day",
        both!("每日加班一般上限", "usual limit of overtime a day"),
    ),
    (
        "overtime.limit.special_per_day",
        both!("每日加班特殊上限", "limit of overtime a day for special reasons"),
    ),
    (
        "overtime.holiday_is_paid",
        both!("法定节假日是否照付工资", "whether a statutory holiday is paid"),
    ),
    ("overtime.burden_of_proof", both!("加班的举证责任", "who has to prove overtime")),
    (
        "overtime.banned.pregnant_months",
        both!("不得加班的怀孕月数", "months of pregnancy without overtime"),
    ),
    (
        "overtime.banned.nursing_child_under",
        both!("哺乳期不得加班的婴儿年龄", "age of a nursed child without overtime"),
    ),
    ("dispatch.host_duties", both!("劳务派遣用工单位的义务", "duties of a host unit")),
    (
        "overtime.multiple.extended_day",
        both!("工作日加班倍数", "multiple for workday overtime"),
    ),
    ("overtime.multiple.rest_day", both!("休息日加班倍数", "multiple for rest days")),
    (
        "overtime.multiple.statutory_holiday",
        both!("法定节假日倍数", "multiple for statutory holidays"),
    ),
    ("holiday.rule", both!("法定节假日日期", "dates of statutory holidays")),
    ("holiday.arrangement", both!("年度放假调休安排", "yearly holiday arrangement")),
    ("holiday.partial_pay", both!("部分公民放假日的工资", "pay on a partial holiday")),
    ("local_holiday.days", both!("地方节日放假", "local holidays")),
    ("local_holiday.multiple", both!("地方节日加班倍数", "multiple on a local holiday")),
    ("overtime.limit.per_month", both!("每月加班上限", "overtime limit of a month")),
    ("overtime.waiver", both!("放弃加班费的约定", "waiver of overtime pay")),
    (
        "minimum_wage.tell_workers_within",
        both!("新标准的告知期限", "days within which a new standard must be told"),
    ),
    ("claim.final_award_max", both!("终局裁决的金额上限", "bound of a final award")),
    (
        "minimum_wage.excluded_kinds_national",
        both!("不计入最低工资的项目", "what is set aside from the minimum wage"),
    ),
    ("minimum_wage.own_absence", both!("本人原因缺勤的规定", "rule on own absence")),
    (
        "part_time.pay_period_max",
        both!("非全日制最长发薪周期", "longest pay period of part-time work"),
    ),
    (
        "part_time.probation_allowed",
        both!("非全日制能否约定试用期", "whether part-time work may have a probation"),
    ),
    (
        "part_time.hours_per_day_avg",
        both!("非全日制日均工时上限", "daily hours of part-time work"),
    ),
    (
        "part_time.hours_per_week",
        both!("非全日制每周工时上限", "weekly hours of part-time work"),
    ),
];

/// Whom to ask for a figure. 可询问的单位。
pub fn ask(lang: Lang, office: Office) -> &'static str {
    let name = match office {
        Office::CountyLabour => both!("县人社局", "the county labour office"),
        Office::CountyInsurance => {
            both!("县社保经办机构", "the county social-insurance office")
        }
        Office::CountyMedical => both!("县医保局", "the county medical-insurance office"),
        Office::PrefectureGovernment => {
            both!("州人民政府办公室", "the office of the prefecture's government")
        }
        Office::PrefectureMedical => {
            both!("州医保局", "the prefecture medical-insurance office")
        }
        Office::PrefectureFund => {
            both!("州住房公积金管理中心", "the prefecture housing-fund centre")
        }
        Office::ProvinceLabour => both!("省人社厅", "the provincial labour department"),
        Office::ProvinceMedical => {
            both!("省医保局", "the provincial medical-insurance office")
        }
        Office::Nation => both!("国家主管部门", "the national ministry"),
    };
    name.of(lang)
}

/// The sentence under an answer about the figures it used, quiet or marked. 可靠程度说明。
pub fn certainty(lang: Lang, params: &Params, certainty: &Certainty) -> String {
    let (mut weak, mut second_hand, mut names) = (0, 0, String::new());
    for used in certainty.uses() {
        match used.status {
            Status::Official => {}
            Status::Secondary => second_hand = i64::saturating_add(second_hand, 1),
            Status::Unverified | Status::Supplied => {
                weak = i64::saturating_add(weak, 1);
                join(&mut names, lang.pick("、", ", "), &name_of(lang, params, *used));
            }
        }
    }
    let mut text = String::new();
    if weak > 0 {
        let sentence = both!(
            "本结果用到 {0} 项未核实数据：{1}。",
            "This answer uses figures that are not verified ({0}): {1}."
        );
        text = say(lang, sentence, &[Part::Count(weak), Part::Text(&names)]);
    }
    if second_hand > 0 {
        let sentence = both!(
            "用到 {0} 项据转引的数据，待县局核对。",
            "Figures read second hand, to be checked by the county: {0}."
        );
        let sentence = say(lang, sentence, &[Part::Count(second_hand)]);
        join(&mut text, lang.pick("", " "), &sentence);
    }
    text
}

/// The mark beside an amount that rests on something not verified; nothing otherwise. 金额旁标记。
pub fn certainty_badge(lang: Lang, certainty: &Certainty) -> &'static str {
    if certainty.supplied().next().is_some() {
        status_name(lang, Status::Supplied)
    } else if certainty.weakest() == Some(Status::Unverified) {
        status_name(lang, Status::Unverified)
    } else {
        ""
    }
}

fn name_of(lang: Lang, params: &Params, used: FigureUse) -> String {
    let name = params.record(used.id).map(|record| figure_name(lang, &record.key));
    let mut name = name.unwrap_or_default();
    if used.first_day_doubtful {
        name.push_str(lang.pick("（起始日未核实）", " (first day not verified)"));
    }
    name
}

/// The line about the figures at the foot of the page. 页脚数据说明。
pub fn figures_line(lang: Lang, params: &Params) -> String {
    let text = both!(
        "数据核对于{0}。共 {1} 项，其中 {2} 项尚待官方确认，{3} 项尚缺。",
        "Figures checked on {0}. Of {1}, {2} await official confirmation and {3} are missing."
    );
    let checked = params.checked_on().map_or(Part::Text(""), Part::Day);
    let tally = params.tally();
    let [all, unconfirmed, missing] =
        [tally.all, tally.unconfirmed, tally.missing].map(|count| Part::Count(count.into()));
    say(lang, text, &[checked, all, unconfirmed, missing])
}

/// The unit a missing figure is asked in. 填写单位。
pub fn value_text(lang: Lang, kind: Kind) -> &'static str {
    let unit = match kind {
        Kind::Money(Per::Month) => both!("元/月", "yuan a month"),
        Kind::Money(Per::Hour) => both!("元/小时", "yuan an hour"),
        Kind::Money(Per::Day) => both!("元/天", "yuan a day"),
        Kind::Money(Per::Year) => both!("元/年", "yuan a year"),
        Kind::Money(Per::Once) => both!("元", "yuan"),
        Kind::Percent | Kind::Shares => both!("%", "%"),
        Kind::Multiple => both!("倍", "times"),
        Kind::Count(Unit::Hours) => both!("小时", "hours"),
        Kind::Count(Unit::Days) => both!("天", "days"),
        Kind::Count(Unit::Workdays) => both!("个工作日", "working days"),
        Kind::Count(Unit::Months) => both!("个月", "months"),
        Kind::Count(Unit::Years) => both!("年", "years"),
        Kind::Count(Unit::Age) => both!("岁", "years of age"),
        Kind::Count(Unit::Times | Unit::MonthlyStandards | Unit::Tier | Unit::Points)
        | Kind::YesNo
        | Kind::Text
        | Kind::Record(_)
        | Kind::Table(_) => return "",
    };
    unit.of(lang)
}
