//! The grades side by side, and the years. 档次对比与历年基数。

use crate::law::Status;
use crate::params::Found;
use crate::report::say::{Part, both, say};
use crate::report::{Lang, ToldBar, ToldBars, ToldTable, status_name, yuan};
use crate::rules::pension::{Grade, Prospect, Tier, TierAmounts, YearBounds};
use crate::units::Money;

use super::{grade_name, schedule_name};

/// The grades side by side: what they cost, then what they bring to each schedule.
pub(super) fn tables(lang: Lang, tiers: &[Tier]) -> Vec<ToldTable> {
    let known: Vec<(Grade, &TierAmounts)> = tiers
        .iter()
        .filter_map(|tier| Some((tier.grade, tier.answer.as_ref().ok()?)))
        .collect();
    let Some((_, first)) = known.first() else { return Vec::new() };
    let heads = |names: [&'static str; 4]| names.map(str::to_owned).to_vec();
    let costs = known.iter().map(|(grade, one)| {
        let amounts = [one.month.total, one.year.total, one.month.account];
        let mut row = vec![grade_name(lang, *grade)];
        row.extend(amounts.map(Money::grouped));
        row
    });
    let mut tables = vec![ToldTable {
        caption: both!("各档次缴多少（元）", "What each grade costs (yuan)")
            .of(lang)
            .to_owned(),
        heads: heads([
            both!("档次", "Grade").of(lang),
            both!("每月", "A month").of(lang),
            both!("全年", "A year").of(lang),
            both!("每月进账户", "Own account a month").of(lang),
        ]),
        words: 1,
        rows: costs.collect(),
        foot: Vec::new(),
    }];
    for (at, prospect) in first.prospects.iter().enumerate() {
        let rows = known.iter().filter_map(|(grade, one)| {
            let one = one.prospects.get(at)?;
            let mut row = vec![grade_name(lang, *grade)];
            row.extend(brought(lang, one));
            Some(row)
        });
        let name = schedule_name(lang, prospect.schedule);
        let caption =
            both!("各档次换来什么（估算）：{0}", "What each grade brings (estimate): {0}");
        tables.push(ToldTable {
            caption: say(lang, caption, &[Part::Text(name)]),
            heads: heads([
                both!("档次", "Grade").of(lang),
                both!("还要缴（月）", "Months needed").of(lang),
                both!("每月领（元）", "Pension (yuan)").of(lang),
                both!("回本（月）", "Paid back (months)").of(lang),
            ]),
            words: 1,
            rows: rows.collect(),
            foot: Vec::new(),
        });
    }
    tables
}

/// Months still needed, the pension, months until it is paid back; a dash where there is none.
fn brought(lang: Lang, one: &Prospect) -> [String; 3] {
    let dash = || "—".to_owned();
    let never = || both!("不会回本", "never").of(lang).to_owned();
    [
        one.months_needed.as_ref().map_or_else(|_| dash(), ToString::to_string),
        one.pension.as_ref().map_or_else(|_| dash(), |one| one.total.grouped()),
        one.payback.as_ref().map_or_else(
            |_| dash(),
            |one| one.months.map_or_else(never, |(count, _)| count.to_string()),
        ),
    ]
}

/// What a month costs at each grade and where it goes, then what each brings.
pub(super) fn bars(lang: Lang, tiers: &[Tier]) -> Vec<ToldBars> {
    let known = || tiers.iter().filter_map(|tier| Some((tier, tier.answer.as_ref().ok()?)));
    let bar = |tier: &Tier, total: Money, parts: Vec<Money>| ToldBar {
        name: grade_name(lang, tier.grade),
        said: yuan(lang, total),
        parts,
        is_own: tier.is_own,
    };
    let costs = known().map(|(tier, one)| {
        bar(tier, one.month.total, vec![one.month.account, one.month.pooled])
    });
    let mut all = vec![ToldBars {
        caption: both!("每月缴多少", "What a month costs").of(lang).to_owned(),
        parts: [
            both!("进个人账户", "own account").of(lang),
            both!("进统筹基金", "pooled fund").of(lang),
        ]
        .map(str::to_owned)
        .to_vec(),
        rows: costs.collect(),
    }];
    let prospects = known().next().map(|(_, one)| one.prospects.as_slice()).unwrap_or_default();
    for (at, prospect) in prospects.iter().enumerate() {
        let pensions = known().filter_map(|(tier, one)| {
            let pension = one.prospects.get(at)?.pension.as_ref().ok()?;
            Some(bar(tier, pension.total, vec![pension.total]))
        });
        let name = schedule_name(lang, prospect.schedule);
        let caption = both!(
            "每月大约领多少（估算）：{0}",
            "About what it brings a month (estimate): {0}"
        );
        let caption = say(lang, caption, &[Part::Text(name)]);
        all.push(ToldBars { caption, parts: Vec::new(), rows: pensions.collect() });
    }
    all.retain(|bars| !bars.rows.is_empty());
    all
}

/// What was published for each year.
pub(super) fn years(lang: Lang, years: &[YearBounds]) -> Option<ToldTable> {
    let found = |year: &YearBounds| -> Vec<Option<Found<Money>>> {
        let all = [&year.reference, &year.floor, &year.ceiling];
        all.map(|figure| figure.as_ref().ok().copied()).to_vec()
    };
    let weakest = years.iter().flat_map(found).flatten().map(|one| one.figure.status).max()?;
    let rows = years.iter().map(|year| {
        let mut row = vec![year.year.to_string()];
        row.extend(found(year).into_iter().map(|figure| {
            let missing = || both!("尚缺", "not known").of(lang).to_owned();
            figure.map_or_else(missing, |found| found.value.grouped())
        }));
        row
    });
    let mut caption =
        both!("历年缴费基数（元）", "Contribution bases by year (yuan)").of(lang).to_owned();
    if weakest != Status::Official {
        let text = both!("{0}，{1}", "{0}, {1}");
        let status = status_name(lang, weakest);
        caption = say(lang, text, &[Part::Text(&caption), Part::Text(status)]);
    }
    let heads = [
        both!("年份", "Year").of(lang),
        both!("上年平均工资", "Reference wage").of(lang),
        both!("下限", "Floor").of(lang),
        both!("上限", "Ceiling").of(lang),
    ];
    Some(ToldTable {
        caption,
        heads: heads.map(str::to_owned).to_vec(),
        words: 1,
        rows: rows.collect(),
        foot: Vec::new(),
    })
}
