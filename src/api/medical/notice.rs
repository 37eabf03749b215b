//! What the reader typed from the county's notice, as figures supplied. 由通知填写的数值。

use crate::api::Reader;
use crate::law::Given;
use crate::params::{Json, Supplied, SuppliedError};
use crate::report::Mistake;
use crate::report::{EntryError, Lang, medical::plan_word};
use crate::units::{Exact, Money};

use super::fields::{
    AGES, BASE_KINDS, CHARGED, EXTRAS, FEES, LAST_MONTH, MOST_AGE, MOST_PERCENT, MOST_SHARE,
    MOST_WAIT, MOST_YEARS, PERIODS, RATE_KINDS, RESTORED, ROUNDING_MODES, ROUNDING_PERIODS,
};

/// Fields of a record that were typed.
type Record = Vec<(String, Json)>;

/// Takes the notice into the figures supplied, where none of them was supplied by its key.
pub(super) fn supply(reader: &mut Reader<'_>, plans: &str, supplied: &mut Supplied) {
    let mut notice = Notice { reader, supplied };
    let mut rows = Vec::new();
    for word in ["combined", "pool_only"] {
        if plans == word || plans == "both" {
            rows.push(notice.plan(word));
        }
    }
    if !rows.is_empty() {
        notice.put("flexible_medical.plans", "plans", Json::List(rows));
        notice.on_top();
    }
    notice.rest();
}

struct Notice<'r, 'c> {
    reader: &'r mut Reader<'c>,
    supplied: &'r mut Supplied,
}

fn text(value: &str) -> Json {
    Json::Text(value.to_owned())
}

fn field(name: &str, value: Json) -> (String, Json) {
    (name.to_owned(), value)
}

/// A number as the files write it.
fn plain(number: Exact) -> Option<Json> {
    number.as_decimal(4).map(|decimal| text(&decimal.to_string()))
}

impl Notice<'_, '_> {
    /// Takes a value, where the key has none yet; what does not fit is a problem of its field.
    fn put(&mut self, key: &str, name: &str, value: Json) {
        if self.supplied.value(key).is_some() {
            return;
        }
        let typed = self.reader.text(name);
        if let Err(error) = self.supplied.add_json(key, typed, &value) {
            let error: SuppliedError = error;
            self.reader.refuse(name, EntryError::Supplied(error));
        }
    }

    /// Takes a record, where anything of it was typed.
    fn record(&mut self, key: &str, name: &str, fields: Vec<Option<(String, Json)>>) {
        let fields: Record = fields.into_iter().flatten().collect();
        if !fields.is_empty() {
            self.put(key, name, Json::Object(fields));
        }
    }

    fn money(&mut self, name: &str, as_field: &str) -> Option<(String, Json)> {
        let amount: Money = self.reader.money(name)?;
        Some(field(as_field, text(&amount.to_string())))
    }

    fn number(&mut self, name: &str, most: u32, as_field: &str) -> Option<(String, Json)> {
        plain(self.reader.percent(name, most)?).map(|number| field(as_field, number))
    }

    /// An amount that is paid, or paid by: more than nothing.
    fn paid_money(&mut self, name: &str, as_field: &str) -> Option<(String, Json)> {
        let amount: Money = self.reader.money(name)?;
        self.refuse_nothing(name, amount == Money::ZERO)?;
        Some(field(as_field, text(&amount.to_string())))
    }

    /// The same of a number of per cent.
    fn paid_number(&mut self, name: &str, most: u32, as_field: &str) -> Option<(String, Json)> {
        let number = self.reader.percent(name, most)?;
        self.refuse_nothing(name, number.is_zero())?;
        plain(number).map(|number| field(as_field, number))
    }

    /// Notes a nought where the notice prints what is paid.
    fn refuse_nothing(&mut self, name: &str, is_nothing: bool) -> Option<()> {
        if is_nothing {
            self.reader.mistake(name, Mistake::NOT_NOTHING.of(self.reader.text(name)));
        }
        (!is_nothing).then_some(())
    }

    fn count(
        &mut self,
        name: &str,
        (least, most): (u32, u32),
        as_field: &str,
    ) -> Option<(String, Json)> {
        let count = self.reader.count(name, least, most)?;
        Some(field(as_field, text(&count.to_string())))
    }

    /// A choice other than the first one, which says nothing.
    fn said(
        &mut self,
        name: &str,
        words: &'static [&'static str],
        as_field: &str,
    ) -> Option<(String, Json)> {
        let word = self.reader.choice(name, words);
        let said = words.first().is_some_and(|first| *first != word);
        said.then(|| field(as_field, text(word)))
    }

    /// Everything of a plan; its row in the list of plans.
    fn plan(&mut self, word: &str) -> Json {
        let name = |part: &str| [word, "_", part].concat();
        let key = |part: &str| ["flexible_medical.", word, ".", part].concat();
        if self.reader.choice(&name("rate_kind"), RATE_KINDS) == "fixed" {
            if let Some(amount) = self.paid_money(&name("fixed"), "amount") {
                let per = self.reader.choice(&name("fixed_per"), PERIODS);
                let fields = vec![Some(amount), Some(field("period", text(per)))];
                self.record(&key("rate"), &name("fixed"), fields);
            }
            let amount = self.money(&name("account_amount"), "amount");
            self.record(&key("to_account"), &name("account_amount"), vec![amount]);
        } else {
            let rate = self.paid_number(&name("rate"), MOST_PERCENT, "pct");
            self.record(&key("rate"), &name("rate"), vec![rate]);
            let points = self.number(&name("account"), MOST_PERCENT, "points");
            self.record(&key("to_account"), &name("account"), vec![points]);
            self.base(word);
        }
        if let Some(period) = self.said(&name("rounding_period"), ROUNDING_PERIODS, "period") {
            let mode = self.reader.choice(&name("rounding_mode"), ROUNDING_MODES);
            let fields = vec![Some(period), Some(field("mode", text(mode)))];
            self.record(&key("rounding_unit"), &name("rounding_period"), fields);
        }
        match self.reader.choice(&name("age"), AGES) {
            "none" => {
                let none = field("age_from", text("0"));
                self.record(&key("entry_age"), &name("age"), vec![Some(none)]);
            }
            "limited" => {
                let ages = ["age_below", "age_from"];
                let [below, from] =
                    ages.map(|part| self.reader.count(&name(part), 1, MOST_AGE));
                if let (Some(below), Some(least)) = (below, from)
                    && below <= least
                {
                    let given = [Given::Count(below.into()), Given::Nothing];
                    let at = name("age_from");
                    self.reader
                        .mistake(&at, Mistake::NO_AGE_LEFT.with(self.reader.text(&at), given));
                } else {
                    let said =
                        |name, age: Option<u32>| Some(field(name, text(&age?.to_string())));
                    let fields = vec![said("age_below", below), said("age_from", from)];
                    self.record(&key("entry_age"), &name("age_below"), fields);
                }
            }
            _ => {}
        }
        for part in ["wait_first", "wait_transfer"] {
            if let Some(months) = self.reader.count(&name(part), 0, MOST_WAIT) {
                self.put(&key(part), &name(part), text(&months.to_string()));
            }
        }
        if let Some(months) = self.count(&name("wait_gap"), (0, MOST_WAIT), "months") {
            let above = self.count(&name("gap_above"), (0, MOST_WAIT), "gap_months_above");
            let restored = self.said(&name("restored"), RESTORED, "restored_by_payment");
            let fields = vec![Some(months), above, restored];
            self.record(&key("wait_gap"), &name("wait_gap"), fields);
        }
        let typed = self.reader.text(&name("name"));
        let called = |lang| if typed.is_empty() { plan_word(lang, word) } else { typed };
        let names =
            vec![field("zh", text(called(Lang::Zh))), field("en", text(called(Lang::En)))];
        Json::Object(vec![field("plan", text(word)), field("name", Json::Object(names))])
    }

    /// What a base goes by. One's own may have no bounds of its own.
    fn base(&mut self, word: &str) {
        let name = |part: &str| [word, "_", part].concat();
        let kind = self.reader.choice(&name("base_kind"), BASE_KINDS);
        let key = ["flexible_medical.", word, ".base"].concat();
        // What does not fit is a problem of the field that was typed, not of the choice above it.
        let (at, fields) = match kind {
            "fixed" => ("base", vec![self.paid_money(&name("base"), "amount")]),
            "wage" => {
                let share = self.paid_number(&name("base_pct"), MOST_SHARE, "wage_pct");
                ("base_pct", vec![share])
            }
            "own" => {
                let floor = self.paid_money(&name("base_floor"), "floor");
                let ceiling = self.paid_money(&name("base_ceiling"), "ceiling");
                let either = floor.is_some() || ceiling.is_some();
                self.turned(&name("base_floor"), &name("base_ceiling"));
                let floor = self.alone(&key, &name("base_floor"), floor);
                let ceiling = self.alone(&key, &name("base_ceiling"), ceiling);
                ("base_floor", vec![floor, ceiling, (!either).then(own_words)])
            }
            _ => return,
        };
        self.record(&key, &name(at), fields);
    }

    /// Notes a ceiling below its floor.
    fn turned(&mut self, floor: &str, ceiling: &str) {
        let amount = |name| self.reader.text(name).parse::<Money>().ok();
        if let (Some(least), Some(most)) = (amount(floor), amount(ceiling))
            && most < least
        {
            let given = [Given::Money(least), Given::Nothing];
            let typed = self.reader.text(ceiling);
            self.reader.mistake(ceiling, Mistake::BELOW_THE_LEAST.with(typed, given));
        }
    }

    /// A part of a record that fits by itself, else a problem of its field.
    fn alone(
        &mut self,
        key: &str,
        name: &str,
        part: Option<(String, Json)>,
    ) -> Option<(String, Json)> {
        let part = part?;
        let typed = self.reader.text(name);
        let record = Json::Object(vec![part.clone()]);
        let error = Supplied::default().add_json(key, typed, &record).err();
        let Some(error) = error else { return Some(part) };
        self.reader.refuse(name, EntryError::Supplied(error));
        None
    }

    /// What is paid beside the contribution.
    fn on_top(&mut self) {
        match self.reader.choice("fee", FEES) {
            "none" => {
                let none = field("amount", text("0"));
                self.record("flexible_medical.catastrophic_fee", "fee", vec![Some(none)]);
            }
            "yes" => {
                let amount = self.money("fee_amount", "amount");
                let share = self.number("fee_pct", MOST_PERCENT, "wage_pct");
                if amount.is_some() || share.is_some() {
                    let charged = self.said("fee_charged", CHARGED, "charged");
                    let due = self.count("fee_month", (1, LAST_MONTH), "month_due");
                    let rounding = self.said("fee_rounding", ROUNDING_MODES, "rounding");
                    let fields = vec![amount, share, charged, due, rounding];
                    self.record("flexible_medical.catastrophic_fee", "fee_amount", fields);
                }
            }
            _ => {}
        }
        self.extra("flexible_medical.maternity", "maternity", "maternity_amount");
        self.extra("flexible_medical.long_term_care", "care", "care_amount");
    }

    fn extra(&mut self, key: &str, name: &str, amount: &str) {
        let Some(cover) = self.said(name, EXTRAS, "cover") else { return };
        let mut fields = vec![Some(cover)];
        if self.reader.text(name) == "extra" {
            self.reader.need(amount);
            let Some(amount) = self.money(amount, "amount") else { return };
            fields.extend([Some(amount), Some(field("period", text("year")))]);
        }
        self.record(key, name, fields);
    }

    /// What does not hang on a plan.
    fn rest(&mut self) {
        let here = self.count("minimum_here", (0, MOST_YEARS), "paid_here_years");
        self.record("flexible_medical.minimum_years", "minimum_here", vec![here]);
        let (first, last) = (self.reader.day("window_first"), self.reader.day("window_last"));
        match (first, last) {
            (Some(first), Some(last)) if last < first => {
                self.reader.refuse("window_last", EntryError::EndBeforeStart);
            }
            (Some(first), Some(last)) => {
                let day =
                    |name, day: chrono::NaiveDate| Some(field(name, text(&day.to_string())));
                let fields = vec![day("first", first), day("last", last)];
                self.record("resident_medical.window", "window_first", fields);
            }
            (Some(_), None) => self.reader.need("window_last"),
            (None, Some(_)) => self.reader.need("window_first"),
            (None, None) => {}
        }
    }
}

/// That the base is one's own, in the words of a record that has no bounds to say it with.
fn own_words() -> (String, Json) {
    let own = |name| field(name, text("own"));
    field("wage", Json::Object(vec![own("zh"), own("en")]))
}
