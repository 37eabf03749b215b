//! Reading schemes as strictly as figures. 补贴项目的读取。
//!
//! The page carries this with the calculator that needs it, not with a first visit.

use rust_decimal::Decimal;

use super::read::{Node, Read};
use super::scheme::{
    AgeLimit, Amount, CLAIM_KINDS, Claimant, Condition, ConditionKind, EVENTS, Ends,
    FigureCell, GROUPS, INSURANCES, LEVELS, SCHEME_FIGURES, STATUSES, Scheme, SchemeNumber,
    Uplift,
};
use super::{FigureRecord, Kind, Level, Params, Per, Spec, Words, spec_of};

/// How the keys begin of what the office confirms, and of an amount that it published.
const CONFIRMED: &str = "training.confirmed.";
const AMOUNT_OF: &str = "training.amount_of.";

/// How many conditions may stand in one another.
const DEEPEST: u32 = 4;

/// Reads the schemes of a file into the set.
pub(super) fn read(params: &mut Params, root: &Node<'_>, own: usize) -> Read<()> {
    super::checks::read(params, root)?;
    let Some(schemes) = root.may("schemes") else { return Ok(()) };
    let level = params.chain.last().map_or(Level::Nation, |authority| authority.level);
    for (id, node) in schemes.fields()? {
        if !is_short_name(id) {
            return Err(node.wrong("a short name of lower-case letters, digits and `_`"));
        }
        if params.schemes.iter().any(|known| known.id == id) {
            return Err(node.wrong("a scheme that no other file has"));
        }
        let scheme = read_scheme(id, &node, level, (own, params))?;
        add_answers(params, &scheme);
        params.schemes.push(scheme);
    }
    Ok(())
}

/// What a reader can bring from the office for a scheme, as figures that no file has a value of.
fn add_answers(params: &mut Params, scheme: &Scheme) {
    let mut items = Vec::new();
    all_items(&scheme.conditions, &mut items);
    let mut asked: Vec<(String, &Words)> = Vec::new();
    for (item, text) in items {
        asked.push(([CONFIRMED, &scheme.id, ".", item].concat(), text));
    }
    asked.push(([AMOUNT_OF, &scheme.id].concat(), &scheme.name));
    for (key, name) in asked {
        if let Some(spec) = spec_of(&key)
            && params.position(&key).is_none()
        {
            let (name, ask, entries) = (Some(name.clone()), scheme.ask, Vec::new());
            params.insert(FigureRecord { key, spec, name, ask, entries });
        }
    }
}

/// What the office has to confirm, in conditions and in those within them.
fn all_items<'a>(conditions: &'a [Condition], items: &mut Vec<(&'a str, &'a Words)>) {
    for condition in conditions {
        match &condition.kind {
            ConditionKind::OfficeConfirms { item, text } => items.push((item, text)),
            ConditionKind::AnyOf(inside) | ConditionKind::AllOf(inside) => {
                all_items(inside, items);
            }
            ConditionKind::AgeBetween { .. }
            | ConditionKind::AnyGroup(_)
            | ConditionKind::WorkOrLiveIn { .. }
            | ConditionKind::StatusAny(_)
            | ConditionKind::InsuredMonthsAtLeast { .. }
            | ConditionKind::InsuredNow { .. }
            | ConditionKind::Certificate { .. }
            | ConditionKind::WithinMonthsOf { .. }
            | ConditionKind::CourseRegistered
            | ConditionKind::AttendanceAtLeast { .. }
            | ConditionKind::AssessmentPassed
            | ConditionKind::NotClaimedSame { .. }
            | ConditionKind::ClaimsThisYearBelow { .. }
            | ConditionKind::ContractWithEmployer { .. }
            | ConditionKind::DateBetween { .. } => {}
        }
    }
}

fn is_short_name(id: &str) -> bool {
    let fits = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'_';
    !id.is_empty() && id.bytes().all(fits)
}

fn read_scheme(
    id: &str,
    node: &Node<'_>,
    level: Level,
    (own, params): (usize, &Params),
) -> Read<Scheme> {
    node.only(
        "name ask status cite checked_on checked_by claimed_by from until renewal ended conditions amount \
         uplifts papers apply_at note",
    )?;
    let status_node = node.must("status")?;
    let Some(status) = status_node.status()? else {
        return Err(status_node.wrong("a status of a scheme that is known"));
    };
    let mut cites = Vec::new();
    if let Some(list) = node.may("cite") {
        for cite in list.items()? {
            cites.push(super::load::read_cite_of(&cite, own, &params.documents)?);
        }
    }
    if cites.is_empty() && status < crate::law::Status::Unverified {
        return Err(node.fault(super::Fault::StatusWithoutDocument));
    }
    let mut conditions = Vec::new();
    for item in node.must("conditions")?.items()? {
        conditions.push(read_condition(&item, DEEPEST)?);
    }
    let mut uplifts = Vec::new();
    if let Some(list) = node.may("uplifts") {
        for item in list.items()? {
            item.only("group percent")?;
            let group = word(&item.must("group")?, GROUPS)?;
            uplifts.push(Uplift { group, percent: number(&item.must("percent")?)? });
        }
    }
    node.may_words("note")?;
    Ok(Scheme {
        id: id.to_owned(),
        name: node.must("name")?.words()?,
        level,
        ask: super::load::read_office(&node.must("ask")?)?,
        status,
        cites,
        checked_on: node.may("checked_on").map(|node| node.day()).transpose()?,
        checked_by: super::checks::read_office(node)?,
        claimed_by: match node.must("claimed_by")?.text()? {
            "worker" => Claimant::Worker,
            "provider" => Claimant::Provider,
            "employer" => Claimant::Employer,
            _ => return Err(node.must("claimed_by")?.wrong("worker, provider or employer")),
        },
        from: super::load::read_first_day(&node.must("from")?)?,
        ends: read_end(node)?,
        conditions,
        amount: read_amount(&node.must("amount")?)?,
        uplifts,
        papers: match node.must("papers")? {
            missing if missing.is_missing() => None,
            list => {
                let mut papers = Vec::new();
                for paper in list.items()? {
                    papers.push(paper.words()?);
                }
                Some(papers)
            }
        },
        apply_at: match node.must("apply_at")? {
            missing if missing.is_missing() => None,
            place => Some(place.words()?),
        },
    })
}

/// `until` with or without `renewal: missing`, or `ended`.
fn read_end(node: &Node<'_>) -> Read<Ends> {
    let until = node.may("until").map(|node| node.day()).transpose()?;
    let renewal = node.may("renewal");
    if let Some(renewal) = &renewal
        && (!renewal.is_missing() || until.is_none())
    {
        return Err(renewal.wrong("`missing`, and that beside `until` only"));
    }
    match (node.may("ended"), until) {
        (Some(ended), Some(_)) => Err(ended.wrong("`ended` or `until`, not both")),
        (Some(ended), None) => Ok(Ends::Ended(ended.day()?)),
        (None, Some(last)) if renewal.is_some() => Ok(Ends::RenewalMissing(last)),
        (None, Some(last)) => Ok(Ends::After(last)),
        (None, None) => Ok(Ends::Open),
    }
}

#[expect(clippy::too_many_lines, reason = "a list: its fields to a kind of condition")]
fn read_condition(node: &Node<'_>, room: u32) -> Read<Condition> {
    let kind = node.must("kind")?;
    let fields = |known: &str| node.only(&["kind clause ", known].concat());
    let clause = node.may_text("clause")?;
    let number_in = |name| number(&node.must(name)?);
    let kind = match kind.text()? {
        "age_between" => {
            fields("least most sex")?;
            let most = match node.may("most") {
                Some(most) if most.text().is_ok_and(|text| text == "retirement") => {
                    Some(AgeLimit::Retirement)
                }
                Some(most) => Some(AgeLimit::Years(number(&most)?)),
                None => None,
            };
            let least = node.may("least").map(|node| number(&node)).transpose()?;
            let sex = node.may("sex").map(|node| word(&node, &["man", "woman"])).transpose()?;
            ConditionKind::AgeBetween { least, most, sex }
        }
        "any_group" => {
            fields("groups")?;
            ConditionKind::AnyGroup(words(&node.must("groups")?, GROUPS)?)
        }
        "work_or_live_in" => {
            fields("area")?;
            let area = node.must("area")?;
            let code = area.text()?;
            if !matches!(code.len(), 2 | 4 | 6) || !code.bytes().all(|c| c.is_ascii_digit()) {
                return Err(area.wrong("2, 4 or 6 digits"));
            }
            ConditionKind::WorkOrLiveIn { area: code.to_owned() }
        }
        "status_any" => {
            fields("statuses")?;
            ConditionKind::StatusAny(words(&node.must("statuses")?, STATUSES)?)
        }
        "insured_months_at_least" => {
            fields("insurance months")?;
            let insurance = word(&node.must("insurance")?, INSURANCES)?;
            ConditionKind::InsuredMonthsAtLeast { insurance, months: number_in("months")? }
        }
        "insured_now" => {
            fields("insurance")?;
            ConditionKind::InsuredNow { insurance: word(&node.must("insurance")?, INSURANCES)? }
        }
        "certificate" => {
            fields("levels listed scarce")?;
            let levels = match node.may("levels") {
                Some(levels) => words(&levels, LEVELS)?,
                None => Vec::new(),
            };
            let (listed, scarce) = (yes(node, "listed")?, yes(node, "scarce")?);
            ConditionKind::Certificate { levels, listed, scarce }
        }
        "within_months_of" => {
            fields("months years event")?;
            let years = node.may("years");
            let (is_years, span) = match (node.may("months"), &years) {
                (Some(_), Some(years)) => return Err(years.wrong("months or years, not both")),
                (None, Some(years)) => (true, number(years)?),
                (_, None) => (false, number_in("months")?),
            };
            let event = word(&node.must("event")?, EVENTS)?;
            ConditionKind::WithinMonthsOf { span, years: is_years, event }
        }
        "course_registered" => {
            fields("catalogue")?;
            if let Some(catalogue) = node.may("catalogue") {
                known_figure(&catalogue)?;
            }
            ConditionKind::CourseRegistered
        }
        "attendance_at_least" => {
            fields("percent")?;
            ConditionKind::AttendanceAtLeast { percent: number_in("percent")? }
        }
        "assessment_passed" => {
            fields("")?;
            ConditionKind::AssessmentPassed
        }
        "not_claimed_same" => {
            fields("by of")?;
            let same_only =
                word(&node.must("by")?, &["trade_and_level", "scheme"])? == "trade_and_level";
            ConditionKind::NotClaimedSame {
                same_only,
                of: words(&node.must("of")?, CLAIM_KINDS)?,
            }
        }
        "claims_this_year_below" => {
            fields("count of counts")?;
            let outside_list = match node.may("counts") {
                Some(counts) => word(&counts, &["all", "outside_list"])? == "outside_list",
                None => false,
            };
            let of = word(&node.must("of")?, CLAIM_KINDS)?;
            ConditionKind::ClaimsThisYearBelow { count: number_in("count")?, of, outside_list }
        }
        "contract_with_employer" => {
            fields("months")?;
            ConditionKind::ContractWithEmployer { months: number_in("months")? }
        }
        "date_between" => {
            fields("from to")?;
            let day = |name| node.may(name).map(|node| node.day()).transpose();
            let (from, to) = (day("from")?, day("to")?);
            if from.is_none() && to.is_none() {
                return Err(node.wrong("`from` or `to`"));
            }
            ConditionKind::DateBetween { from, to }
        }
        group @ ("any_of" | "all_of") => {
            fields("conditions")?;
            let list = node.must("conditions")?;
            let Some(room) = room.checked_sub(1) else {
                return Err(list.wrong("fewer conditions within one another"));
            };
            let mut inside = Vec::new();
            for item in list.items()? {
                inside.push(read_condition(&item, room)?);
            }
            if inside.is_empty() {
                return Err(list.wrong("at least one condition"));
            }
            if group == "any_of" {
                ConditionKind::AnyOf(inside)
            } else {
                ConditionKind::AllOf(inside)
            }
        }
        "office_confirms" => {
            fields("item text")?;
            let item = node.must("item")?;
            let id = item.text()?;
            if !is_short_name(id) {
                return Err(item.wrong("a short name of lower-case letters, digits and `_`"));
            }
            let text = node.must("text")?.words()?;
            ConditionKind::OfficeConfirms { item: id.to_owned(), text }
        }
        _ => return Err(kind.wrong("one of the kinds of condition")),
    };
    Ok(Condition { kind, clause })
}

fn read_amount(node: &Node<'_>) -> Read<Amount> {
    if node.is_missing() {
        return Ok(Amount::Missing);
    }
    if let Some(value) = node.may("value") {
        node.only("value")?;
        return Ok(Amount::Value(money(&value)?));
    }
    if let Some(levels) = node.may("by_level") {
        node.only("by_level")?;
        let mut rows = Vec::new();
        for (level, amount) in levels.fields()? {
            let Some(level) = LEVELS.iter().find(|known| **known == level) else {
                return Err(amount.fault(super::Fault::UnknownField));
            };
            rows.push((*level, money(&amount)?));
        }
        if rows.is_empty() {
            return Err(levels.wrong("at least one level"));
        }
        return Ok(Amount::ByLevel(rows));
    }
    node.only("figure on")?;
    let figure = node.must("figure")?;
    let key = known_figure(&figure)?;
    let on_certificate_day = match node.may("on") {
        Some(on) => word(&on, &["application", "certificate"])? == "certificate",
        None => false,
    };
    Ok(Amount::Figure { key, on_certificate_day })
}

/// `"12"`, `"missing"`, or a figure.
fn number(node: &Node<'_>) -> Read<SchemeNumber> {
    if node.is_missing() {
        return Ok(SchemeNumber::Missing);
    }
    if node.may("figure").is_some() {
        node.only("figure row field")?;
        let key = known_figure(&node.must("figure")?)?;
        let (row, field) = (node.may_text("row")?, node.may_text("field")?);
        return Ok(SchemeNumber::Figure(FigureCell { key, row, field }));
    }
    Ok(SchemeNumber::Value(node.number(&spec(Kind::Percent, 100_000), 4)?))
}

fn money(node: &Node<'_>) -> Read<Decimal> {
    node.number(&spec(Kind::Money(Per::Once), 1_000_000), 2)
}

const fn spec(kind: Kind, most: i64) -> Spec {
    Spec { key: "", level: Level::County, kind, bounds: (0, most) }
}

fn known_figure(node: &Node<'_>) -> Read<String> {
    let key = node.text()?;
    match spec_of(key) {
        Some(_) if SCHEME_FIGURES.iter().any(|start| key.starts_with(start)) => {
            Ok(key.to_owned())
        }
        Some(_) => Err(node.wrong("a figure of training or of the insurance subsidy")),
        None => Err(node.fault(super::Fault::UnknownFigure)),
    }
}

fn word(node: &Node<'_>, known: &[&'static str]) -> Read<&'static str> {
    let text = node.text()?;
    match known.iter().find(|word| **word == text) {
        Some(word) => Ok(word),
        None => Err(node.wrong("one of the words that belong here")),
    }
}

fn words(node: &Node<'_>, known: &[&'static str]) -> Read<Vec<&'static str>> {
    let mut words = Vec::new();
    for item in node.items()? {
        words.push(word(&item, known)?);
    }
    if words.is_empty() {
        return Err(node.wrong("at least one word"));
    }
    Ok(words)
}

fn yes(node: &Node<'_>, name: &str) -> Read<bool> {
    match node.may(name) {
        None => Ok(false),
        Some(node) => node.yes_or_no(),
    }
}
