//! Figures in words: name, document, day, status, whom to ask. 参数的说明。

use crate::law::{Certainty, Citation, FigureUse, Status};
use crate::params::{Cite, Document, Entry, FirstDay, Kind, Office, Params, Per, Unit, Value};

use super::{Lang, day, month};

/// How certain a figure is, in the words shown beside it; nothing for an official one. 状态文字。
pub const fn status_name(lang: Lang, status: Status) -> &'static str {
    match status {
        Status::Official => "",
        Status::Secondary => {
            lang.pick("据转引，待县局核对", "second hand, to be checked by the county")
        }
        Status::Unverified => lang.pick("未核实", "not verified"),
        Status::Supplied => {
            lang.pick("未核实：数值由您填写", "not verified: you entered this value")
        }
    }
}

/// Where a figure stands and since when. 参数出处。
pub fn cite(lang: Lang, params: &Params, used: FigureUse) -> String {
    let Some(entry) = params.entry(used.id) else { return String::new() };
    let mut parts = Vec::new();
    if let Some(main) = entry.cites.first() {
        parts.extend(cite_entry(lang, params, main));
    }
    parts.push(first_day(lang, entry));
    if used.first_day_doubtful {
        parts.push(lang.pick("起始日未核实", "first day not verified").to_owned());
    }
    parts.retain(|part| !part.is_empty());
    parts.join(lang.pick("，", ", "))
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

fn cited(lang: Lang, document: &Document, article: &str) -> String {
    let number = document.number.as_deref().unwrap_or_default();
    match lang {
        Lang::Zh => {
            let number =
                if number.is_empty() { String::new() } else { format!("（{number}）") };
            let title = &document.title.zh;
            if title.starts_with('《') {
                format!("{title}{number}{article}")
            } else {
                format!("《{title}》{number}{article}")
            }
        }
        Lang::En => {
            let mut text = document.title.en.clone();
            for part in [number, article] {
                if !part.is_empty() {
                    text.push(' ');
                    text.push_str(part);
                }
            }
            text
        }
    }
}

/// When a value begins, as precisely as it is known.
fn first_day(lang: Lang, entry: &Entry) -> String {
    let (date, seen) = match entry.from {
        FirstDay::Always | FirstDay::Unknown => return String::new(),
        FirstDay::Day(first) => (day(lang, first), false),
        FirstDay::Month(first) => (month(lang, first), false),
        FirstDay::Year(january) => {
            (format!("{}{}", january.year(), lang.pick("年", "")), false)
        }
        FirstDay::SeenOn(seen) => (day(lang, seen), true),
    };
    match (lang, seen) {
        (Lang::Zh, false) => format!("自{date}起"),
        (Lang::Zh, true) => format!("{date}见于实施中"),
        (Lang::En, false) => format!("from {date}"),
        (Lang::En, true) => format!("seen in force on {date}"),
    }
}

/// What a figure is called. 参数名称。
pub fn figure_name(lang: Lang, key: &str) -> String {
    let tier = |prefix: (&str, &str)| {
        let number = key.rsplit('_').next().unwrap_or_default();
        let zh = match number {
            "1" => "一类地区",
            "2" => "二类地区",
            _ => "三类地区",
        };
        match lang {
            Lang::Zh => format!("{zh}{}", prefix.0),
            Lang::En => format!("{}, tier {number}", prefix.1),
        }
    };
    if key.starts_with("minimum_wage.monthly.") {
        return tier(("月最低工资标准", "monthly minimum wage"));
    }
    if key.starts_with("minimum_wage.hourly.") {
        return tier(("小时最低工资标准", "hourly minimum wage"));
    }
    let (zh, en) = match key {
        "minimum_wage.own_contributions_count" => (
            "个人缴纳的社保、公积金是否算在最低工资内",
            "whether the worker's own contributions count towards the minimum wage",
        ),
        "minimum_wage.housing_meal" => {
            ("住房、伙食补贴是否计入最低工资", "whether housing and meal money counts")
        }
        "stoppage.idle_pay" => ("停工停产期间的生活费", "pay during an idle stoppage"),
        "overage.rights" => ("超龄劳动者的权益规定", "rules for workers past retirement age"),
        "sick_pay.floor_pct" => ("病假工资下限比例", "least share for sick pay"),
        "new_form.minimum" => ("新就业形态劳动者的最低报酬规定", "floor for new forms of work"),
        "new_form.working_time" => {
            ("新就业形态劳动者的工作时间规定", "working time in new forms of work")
        }
        "new_form.statutory_holiday" => {
            ("新就业形态劳动者的节假日报酬规定", "holiday pay in new forms of work")
        }
        "package_pay.rule" => ("包薪制规则", "rule on lump sums"),
        "wage_conversion.paid_days_per_month" => ("月计薪天数", "paid days a month"),
        "wage_conversion.hours_per_paid_day" => ("每日工时", "hours a day"),
        "probation.pct_min" => ("试用期工资下限比例", "least share in probation"),
        "pay.damage_deduction_max_pct" => {
            ("赔偿扣款比例上限", "greatest share deducted for damage")
        }
        "overtime.multiple.extended_day" => ("工作日加班倍数", "multiple for workday overtime"),
        "overtime.multiple.rest_day" => ("休息日加班倍数", "multiple for rest days"),
        "overtime.multiple.statutory_holiday" => {
            ("法定节假日倍数", "multiple for statutory holidays")
        }
        "overtime.limit.per_month" => ("每月加班上限", "overtime limit of a month"),
        "overtime.waiver" => ("放弃加班费的约定", "waiver of overtime pay"),
        "minimum_wage.tell_workers_within" => {
            ("新标准的告知期限", "days within which a new standard must be told")
        }
        "claim.final_award_max" => ("终局裁决的金额上限", "bound of a final award"),
        "minimum_wage.excluded_kinds_national" => {
            ("不计入最低工资的项目", "what is set aside from the minimum wage")
        }
        "minimum_wage.own_absence" => ("本人原因缺勤的规定", "rule on own absence"),
        "part_time.pay_period_max" => {
            ("非全日制最长发薪周期", "longest pay period of part-time work")
        }
        "part_time.probation_allowed" => {
            ("非全日制能否约定试用期", "whether part-time work may have a probation")
        }
        "part_time.hours_per_day_avg" => {
            ("非全日制日均工时上限", "daily hours of part-time work")
        }
        "part_time.hours_per_week" => {
            ("非全日制每周工时上限", "weekly hours of part-time work")
        }
        key if key.starts_with("minimum_wage.tier_of.") => {
            ("本县所属最低工资类区", "wage tier of the county")
        }
        key => (key, key),
    };
    lang.pick(zh, en).to_owned()
}

/// Whom to ask for a figure. 可询问的单位。
pub const fn ask(lang: Lang, office: Office) -> &'static str {
    match office {
        Office::CountyLabour => lang.pick("县人社局", "the county labour office"),
        Office::CountyInsurance => {
            lang.pick("县社保经办机构", "the county social-insurance office")
        }
        Office::CountyMedical => lang.pick("县医保局", "the county medical-insurance office"),
        Office::PrefectureGovernment => {
            lang.pick("州人民政府办公室", "the office of the prefecture's government")
        }
        Office::PrefectureMedical => {
            lang.pick("州医保局", "the prefecture medical-insurance office")
        }
        Office::PrefectureFund => {
            lang.pick("州住房公积金管理中心", "the prefecture housing-fund centre")
        }
        Office::ProvinceLabour => lang.pick("省人社厅", "the provincial labour department"),
        Office::ProvinceMedical => {
            lang.pick("省医保局", "the provincial medical-insurance office")
        }
        Office::Nation => lang.pick("国家主管部门", "the national ministry"),
    }
}

/// The sentence under an answer about the figures it used, quiet or marked. 可靠程度说明。
pub fn certainty(lang: Lang, params: &Params, certainty: &Certainty) -> String {
    let weak: Vec<String> = certainty
        .uses()
        .iter()
        .filter(|used| matches!(used.status, Status::Unverified | Status::Supplied))
        .map(|used| name_of(lang, params, *used))
        .collect();
    let second_hand =
        certainty.uses().iter().filter(|used| used.status == Status::Secondary).count();
    let mut parts = Vec::new();
    if !weak.is_empty() {
        let (count, names) = (weak.len(), weak.join(lang.pick("、", ", ")));
        parts.push(match lang {
            Lang::Zh => format!("本结果用到 {count} 项未核实数据：{names}。"),
            Lang::En => {
                format!("This answer uses figures that are not verified ({count}): {names}.")
            }
        });
    }
    if second_hand > 0 {
        parts.push(match lang {
            Lang::Zh => format!("用到 {second_hand} 项据转引的数据，待县局核对。"),
            Lang::En => {
                format!("Figures read second hand, to be checked by the county: {second_hand}.")
            }
        });
    }
    parts.join(lang.pick("", " "))
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
    let mut unconfirmed: usize = 0;
    let mut missing: usize = 0;
    for figure in params.figures() {
        match figure.entries.last().map(|entry| (entry.status, &entry.value)) {
            None | Some((_, Value::Missing)) => missing = missing.saturating_add(1),
            Some((Some(Status::Official), _)) => {}
            Some(_) => unconfirmed = unconfirmed.saturating_add(1),
        }
    }
    let checked = params.checked_on().map(|checked| day(lang, checked)).unwrap_or_default();
    match lang {
        Lang::Zh => format!(
            "数据核对于{checked}。共 {} 项，其中 {unconfirmed} 项尚待官方确认，{missing} 项尚缺。",
            params.figures().len()
        ),
        Lang::En => format!(
            "Figures checked on {checked}. Of {}, {unconfirmed} await official confirmation and {missing} are missing.",
            params.figures().len()
        ),
    }
}

/// The unit a missing figure is asked in. 填写单位。
pub fn value_text(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::Money(Per::Month) => lang.pick("元/月", "yuan a month"),
        Kind::Money(Per::Hour) => lang.pick("元/小时", "yuan an hour"),
        Kind::Money(Per::Day) => lang.pick("元/天", "yuan a day"),
        Kind::Money(Per::Year) => lang.pick("元/年", "yuan a year"),
        Kind::Money(Per::Once) => lang.pick("元", "yuan"),
        Kind::Percent | Kind::Shares => "%",
        Kind::Multiple => lang.pick("倍", "times"),
        Kind::Count(Unit::Hours) => lang.pick("小时", "hours"),
        Kind::Count(Unit::Days) => lang.pick("天", "days"),
        Kind::Count(Unit::Workdays) => lang.pick("个工作日", "working days"),
        Kind::Count(Unit::Months) => lang.pick("个月", "months"),
        Kind::Count(Unit::Years) => lang.pick("年", "years"),
        Kind::Count(Unit::Age) => lang.pick("岁", "years of age"),
        Kind::Count(Unit::Times | Unit::MonthlyStandards | Unit::Tier | Unit::Points)
        | Kind::YesNo
        | Kind::Text
        | Kind::Record(_)
        | Kind::Table(_) => "",
    }
}
