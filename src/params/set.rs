//! The loaded figures of one county. 一个县的全部参数。

use chrono::NaiveDate;

use crate::law::{FigureId, Status};
use crate::units::WageMonth;

use super::{Cite, Document, Level, Scheme, Spec, Value, Words};

/// Every figure of a county's chain of authorities. 参数集。
#[derive(Clone, Debug)]
pub struct Params {
    pub(super) chain: Vec<Authority>,
    pub(super) documents: Vec<Document>,
    /// In the order of the keys.
    pub(super) figures: Vec<FigureRecord>,
    pub(super) schemes: Vec<Scheme>,
    pub(super) tally: Tally,
}

/// How many figures there are, those that the compact form leaves out among them. 参数数量。
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All.
    pub all: u32,
    /// Those whose last value is not of the issuing body's own text. 尚待官方确认。
    pub unconfirmed: u32,
    /// Those whose last value is missing. 尚缺。
    pub missing: u32,
}

impl Tally {
    pub(super) const fn add(&mut self, other: Self) {
        self.all = self.all.saturating_add(other.all);
        self.unconfirmed = self.unconfirmed.saturating_add(other.unconfirmed);
        self.missing = self.missing.saturating_add(other.missing);
    }

    /// One figure by the status of its last value.
    pub(super) const fn one(status: Option<Status>) -> Self {
        let (unconfirmed, missing) = match status {
            None => (0, 1),
            Some(Status::Official) => (0, 0),
            Some(Status::Secondary | Status::Unverified | Status::Supplied) => (1, 0),
        };
        Self { all: 1, unconfirmed, missing }
    }
}

/// One file of the chain. 一个层级的数据文件。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authority {
    /// Its code: `cn`, or the first digits of a GB/T 2260 code.
    pub code: String,
    /// Its level.
    pub level: Level,
    /// Its name.
    pub name: Words,
    /// The revision of the file.
    pub revision: u32,
    /// The day the whole file was last gone through.
    pub checked_on: NaiveDate,
}

/// A figure with all its dated values. 参数。
#[derive(Clone, Debug, PartialEq)]
pub struct FigureRecord {
    /// The whole key.
    pub key: String,
    /// What the rules know of it.
    pub spec: Spec,
    /// Its name; a figure that no file lists has none.
    pub name: Option<Words>,
    /// Who would know it.
    pub ask: Office,
    /// The values, in the order of their first days.
    pub entries: Vec<Entry>,
}

/// Whom to ask for a figure. 可询问的单位。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Office {
    /// County labour office. 县人社局。
    CountyLabour,
    /// County social-insurance office. 县社保经办机构。
    CountyInsurance,
    /// County medical-insurance office. 县医保局。
    CountyMedical,
    /// Office of the prefecture's government. 州人民政府办公室。
    PrefectureGovernment,
    /// Prefecture medical-insurance office. 州医保局。
    PrefectureMedical,
    /// Prefecture housing-fund centre. 州住房公积金管理中心。
    PrefectureFund,
    /// Provincial labour department. 省人社厅。
    ProvinceLabour,
    /// Provincial medical-insurance office. 省医保局。
    ProvinceMedical,
    /// The national ministry. 国家主管部门。
    Nation,
}

impl Office {
    /// Every office, with its name in the files.
    pub const NAMES: [(Self, &'static str); 9] = [
        (Self::CountyLabour, "county_labour"),
        (Self::CountyInsurance, "county_insurance"),
        (Self::CountyMedical, "county_medical"),
        (Self::PrefectureGovernment, "prefecture_government"),
        (Self::PrefectureMedical, "prefecture_medical"),
        (Self::PrefectureFund, "prefecture_fund"),
        (Self::ProvinceLabour, "province_labour"),
        (Self::ProvinceMedical, "province_medical"),
        (Self::Nation, "nation"),
    ];

    /// Its name in the files.
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(office, _)| *office == self).map_or("", |(_, name)| name)
    }
}

/// One dated value. 一个时段的值。
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// When it begins.
    pub from: FirstDay,
    /// Whether that day is marked as not certain.
    pub first_day_unverified: bool,
    /// The last day on which it is in doubt whether the value has begun: the end of the month or
    /// the year in which it begins, where no more is known. None for a year figure.
    pub doubtful_until: Option<NaiveDate>,
    /// Whether it ends with the year in which it begins.
    pub year_figure: bool,
    /// The value.
    pub value: Value,
    /// Its status; `None` for a missing value.
    pub status: Option<Status>,
    /// The documents, the main one first.
    pub cites: Vec<Cite>,
    /// When somebody last looked, where it differs from the file's own day.
    pub checked_on: Option<NaiveDate>,
    /// Which office did, where it noted it.
    pub checked_by: Option<Office>,
    /// What a careful reader should know; left out of the compact form.
    pub note: Option<Words>,
}

/// The first day of a value, as precisely as it is known. 起始日。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstDay {
    /// Every day: a missing value only.
    Always,
    /// This day.
    Day(NaiveDate),
    /// Some day of this month.
    Month(WageMonth),
    /// Some day of this year; the month is its January.
    Year(WageMonth),
    /// Not known, but a source shows the value in force on this day.
    SeenOn(NaiveDate),
    /// Not known: words to show, nothing to compute with.
    Unknown,
}

impl FirstDay {
    /// The day from which the value can be answered; `None` for [`Self::Always`] and
    /// [`Self::Unknown`].
    pub const fn answerable_from(self) -> Option<NaiveDate> {
        match self {
            Self::Always | Self::Unknown => None,
            Self::Day(day) | Self::SeenOn(day) => Some(day),
            Self::Month(month) | Self::Year(month) => Some(month.first_day()),
        }
    }
}

impl FigureRecord {
    /// The value in force on a day, and which of the figure's it is; none where no value began before,
    /// or the year of a year figure is over. 当日执行的值。
    pub fn on(&self, day: NaiveDate) -> Option<(usize, &Entry)> {
        super::lookup::entry_on(self, day)
    }
}

impl Entry {
    /// Whether a day on which this value is in force may lie before it really began.
    pub fn first_day_doubtful(&self, day: NaiveDate) -> bool {
        self.doubtful_until.is_some_and(|last| day <= last)
    }
}

impl Params {
    /// The chain of authorities, the nation first.
    pub fn chain(&self) -> &[Authority] {
        &self.chain
    }

    /// The code of the county, or of the last authority of the chain.
    pub fn county(&self) -> &str {
        self.chain.last().map_or("", |authority| authority.code.as_str())
    }

    /// The day on which the least recently checked file was gone through.
    pub fn checked_on(&self) -> Option<NaiveDate> {
        self.chain.iter().map(|authority| authority.checked_on).min()
    }

    /// How many figures the whole files have.
    pub const fn tally(&self) -> Tally {
        self.tally
    }

    /// All figures, in the order of their keys; of the compact form, those that this build names
    /// have their values.
    pub fn figures(&self) -> &[FigureRecord] {
        &self.figures
    }

    /// All schemes, those of the nation first; of the page, once the calculator that reads them is
    /// here.
    pub fn schemes(&self) -> &[Scheme] {
        &self.schemes
    }

    /// The figure of this whole key.
    pub fn figure(&self, key: &str) -> Option<&FigureRecord> {
        self.position(key).and_then(|at| self.figures.get(at))
    }

    /// Adds a figure in the order of the keys.
    pub(super) fn insert(&mut self, figure: FigureRecord) {
        let at = self.figures.partition_point(|known| known.key < figure.key);
        self.figures.insert(at, figure);
    }

    /// Where a figure stands in the order of the keys.
    pub(super) fn position(&self, key: &str) -> Option<usize> {
        self.figures.binary_search_by(|figure| figure.key.as_str().cmp(key)).ok()
    }

    /// The figure behind an id.
    pub fn record(&self, id: FigureId) -> Option<&FigureRecord> {
        self.figures.get(usize::from(id.figure))
    }

    /// The dated value behind an id; `None` for a value the reader supplied.
    pub fn entry(&self, id: FigureId) -> Option<&Entry> {
        self.record(id).and_then(|figure| figure.entries.get(usize::from(id.value)))
    }

    /// A listed document.
    pub fn document(&self, index: usize) -> Option<&Document> {
        self.documents.get(index)
    }

    /// All documents of the chain.
    pub fn documents(&self) -> &[Document] {
        &self.documents
    }

    /// A document by its key, the nation's first.
    pub fn document_called(&self, key: &str) -> Option<&Document> {
        self.documents.iter().find(|document| document.key == key)
    }
}
