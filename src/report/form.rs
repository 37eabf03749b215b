//! The words of the form and of the page around it. 表单与页面文字。

use super::Lang;
use super::say::{Both, both};

macro_rules! words {
    ($($name:ident: $zh:literal, $en:literal;)*) => {
        /// Where each text stands in the list.
        #[expect(non_camel_case_types, reason = "the names of the texts themselves")]
        enum At { $($name,)* }

        const TEXTS: &[Both] = &[$(both!($zh, $en),)*];

        impl FormWords {
            $(#[doc = $zh] pub fn $name(self) -> &'static str { self.text(At::$name as usize) })*
        }
    };
}

/// Every label, hint and heading of a language, complete in each by construction. 页面文字。
#[derive(Clone, Copy, Debug)]
pub struct FormWords(Lang);

/// The words in a language. 页面文字。
pub const fn form_words(lang: Lang) -> FormWords {
    FormWords(lang)
}

impl FormWords {
    fn text(self, at: usize) -> &'static str {
        TEXTS.get(at).map_or("", |text| text.of(self.0))
    }
}

words! {
    brand: "权益计算器", "Quanyi · what work is owed";
    title: "工资够最低标准吗？", "Does the pay reach the minimum wage?";
    lead: "照着工资条填，马上知道合不合法、差多少。", "Copy the pay slip and see at once whether it is lawful, and what is missing.";
    private: "填写的内容只在您的设备上计算，不会上传。", "What you enter is worked out on your device and never sent.";
    other_language: "English", "中文";
    clear: "清除", "Clear";
    cleared: "已清除全部填写内容。", "Everything entered was cleared.";
    skip: "跳到结果", "Skip to the answer";
    class: "您是哪种劳动者？", "How do you work?";
    month_legend: "哪个月的工资？", "Which month is the pay for?";
    month_hint: "是干活的那个月，不是发钱的那个月。", "The month of the work, not the month of payment.";
    year: "年份", "Year";
    month: "月份", "Month";
    choose: "请选择", "Choose";
    slip: "工资条上有哪些项目？", "What is on the pay slip?";
    slip_hint: "一行填一项，没有的不用填。扣款也填正数。", "One item to a line; leave out what there is not. Deductions are positive amounts too.";
    item: "项目", "Item";
    amount: "金额（元）", "Amount (yuan)";
    bonus_months: "对应几个月", "For how many months";
    add_item: "添加一项", "Add an item";
    remove: "删除", "Remove";
    attendance: "这个月出勤怎么样？", "How did the month go?";
    absent_hours: "无薪缺勤的小时数", "Hours absent without pay";
    absent_hint: "只算周一至周五，一天按 8 小时。带薪假不算缺勤。", "Monday to Friday only, 8 to a day. Paid leave is no absence.";
    sick_hours: "病假的小时数", "Hours of sick leave";
    joined: "月中入职的，哪天入职", "If you joined in the month, the day";
    left: "月中离职的，最后一天", "If you left in the month, the last day";
    day_hint: "例如 2026-09-15", "For example 2026-09-15";
    contract_wage: "合同约定的月工资", "Monthly wage in the contract";
    unit_tier: "派遣公司所在地", "Place of the dispatch company";
    quota: "计件定额完成了吗？", "Was the piece-rate quota met?";
    quota_met: "完成了", "Yes";
    quota_not_met: "出满勤但没完成", "Full attendance, but not met";
    package: "包薪里说好包含哪些加班？", "Which overtime does the lump sum cover?";
    package_hint: "三项都不知道就空着。", "Leave all three empty if you do not know.";
    package_base: "合同写的基本工资（没写不填）", "Base wage in the contract (if written)";
    extended_hours: "工作日加班小时数", "Overtime hours on workdays";
    rest_day_hours: "休息日加班小时数", "Hours on rest days";
    holiday_hours: "法定节假日工作小时数", "Hours on statutory holidays";
    more: "还有别的情况", "Other circumstances";
    tier: "工作地点", "Place of work";
    tier_county: "建水县", "Jianshui County";
    tier_1: "云南一类地区", "Yunnan, tier 1";
    tier_2: "云南二类地区", "Yunnan, tier 2";
    tier_3: "云南三类地区", "Yunnan, tier 3";
    agreed_tier: "约定按单位注册地标准的，注册地在", "If the registered place’s standard was agreed, that place";
    none: "没有约定", "Not agreed";
    probation: "还在试用期", "On probation";
    probation_part_time: "约定了试用期", "A probation was agreed";
    post_lowest_wage: "同岗位最低档的工资", "Lowest wage of the same post";
    period: "发薪周期", "Pay period";
    period_first: "第一天", "First day";
    period_last: "最后一天", "Last day";
    hours: "这段时间一共做了几小时", "Hours worked in this period";
    hours_hint: "例如 60、7.5 或 7:30", "For example 60, 7.5 or 7:30";
    by_day: "改为按天填写", "Enter day by day instead";
    day: "日期", "Day";
    day_hours: "工时（小时）", "Hours";
    add_day: "添加一天", "Add a day";
    agreed_wage: "约定每小时多少元", "Hourly wage agreed";
    managed: "这个月的工作时间", "Working time of the month";
    order_hours: "跑单时间（从接单到完成）合计小时", "Hours on orders, from taking to finishing";
    order_hint: "同时跑几单的时间只算一次。", "Orders at the same time count once.";
    slack_hours: "约定的宽放（等单）时间，小时", "Agreed slack (waiting) time, hours";
    slack_hint: "没约定或不知道就空着。", "Leave empty if none was agreed or you do not know.";
    required_hours: "平台要求在线或在岗的时间，小时", "Time the platform required online or on site, hours";
    rest_hours: "跑单中的长时间休息（约定不算工时的），小时", "Long rests inside orders agreed to be left out, hours";
    holiday_pay: "其中法定节假日的报酬", "Pay for those holiday hours";
    answer: "结果", "Answer";
    waiting: "填好下面这些，就能看到结果：", "To see the answer, fill in:";
    need_month: "工资月份", "the month";
    need_pay: "至少一项工资", "at least one line of pay";
    need_hours: "做了几小时", "the working time";
    need_period: "发薪周期的起止日期", "the first and last day of the pay period";
    need_other: "标出的项目", "the items marked";
    to_fix: "有填写的内容没看懂，请先改一下：", "Something could not be read; please correct it first:";
    standard_now: "标准", "Standard";
    findings: "还发现", "Also found";
    notices: "要知道的", "Good to know";
    readings: "法律没有定论的地方", "Where the law is not settled";
    default_reading: "本页的算法：", "This page: ";
    other_reading: "另一种理解：", "The other reading: ";
    working: "怎么算的", "How it was worked out";
    slip_lines: "每一项算不算", "What counts and what does not";
    next: "怎么办", "What to do";
    county: "县文件依据", "In the county document";
    figures_used: "用到的数据", "Figures used";
    chart: "标准的变化", "The standard through time";
    chart_numbers: "看数字", "The numbers";
    chart_you: "您的工资", "your pay";
    share: "保存或转发", "Save or share";
    share_hint: "链接里含有您填写的内容，转发前请想好。", "The link holds what you entered; think before you send it.";
    copy: "复制链接", "Copy link";
    copied: "链接已复制。", "The link was copied.";
    copy_failed: "没能自动复制，请长按下面的链接复制：", "Could not copy; press and hold the link below:";
    print: "打印", "Print";
    missing_hint: "填写后照样计算，并标明“由您填写”。", "It will be used and marked as entered by you.";
    yes: "是", "Yes";
    no: "否", "No";
    newer: "已改用县里更新的数据。", "Newer figures of the county are used.";
    faulty_before: "数据文件", "The figures file ";
    faulty_after: "有误，没有采用；本页继续使用随页面发布的数据。请告知县人社局。", "is faulty and was not used; this page keeps its own figures. Please tell the county labour office.";
    was: "打开的链接里，当时的结果是：", "When this link was made, the answer was: ";
    was_short: "少", "short by ";
    was_met: "高出", "above by ";
    was_figures: "（当时的数据与现在不同）", "(the figures were different then)";
    foot: "结果供参考。是否违法、欠多少，由劳动保障监察、仲裁机构和法院按事实认定。", "For information. Inspection, arbitration and courts decide by the facts.";
    no_english: "英文没有加载成功。请检查网络后再试。", "The English words could not be loaded. Check the connection and try again.";
}
