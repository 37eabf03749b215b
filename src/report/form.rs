//! The words of the form and of the page around it. 表单与页面文字。

use super::Lang;

/// Every label, hint and heading, complete in each language by construction. 页面文字。
#[derive(Clone, Copy, Debug)]
pub struct FormWords {
    /// 权益计算器
    pub brand: &'static str,
    /// 工资够最低标准吗？
    pub title: &'static str,
    /// 照着工资条填，马上看到结果。
    pub lead: &'static str,
    /// 填写的内容只在您的设备上计算，不会上传。
    pub private: &'static str,
    /// English
    pub other_language: &'static str,
    /// 清除
    pub clear: &'static str,
    /// 已清除全部填写内容。
    pub cleared: &'static str,
    /// 跳到结果
    pub skip: &'static str,
    /// 您是哪种劳动者？
    pub class: &'static str,
    /// 哪个月的工资？
    pub month_legend: &'static str,
    /// 是干活的那个月，不是发钱的那个月。
    pub month_hint: &'static str,
    /// 年份
    pub year: &'static str,
    /// 月份
    pub month: &'static str,
    /// 请选择
    pub choose: &'static str,
    /// 工资条上有哪些项目？
    pub slip: &'static str,
    /// 一行填一项，没有的不用填。扣款也填正数。
    pub slip_hint: &'static str,
    /// 项目
    pub item: &'static str,
    /// 金额（元）
    pub amount: &'static str,
    /// 对应几个月
    pub bonus_months: &'static str,
    /// 添加一项
    pub add_item: &'static str,
    /// 删除
    pub remove: &'static str,
    /// 这个月出勤怎么样？
    pub attendance: &'static str,
    /// 无薪缺勤的小时数
    pub absent_hours: &'static str,
    /// 只算周一至周五，一天按 8 小时。带薪假不算缺勤。
    pub absent_hint: &'static str,
    /// 病假的小时数
    pub sick_hours: &'static str,
    /// 月中入职的，哪天入职
    pub joined: &'static str,
    /// 月中离职的，最后一天
    pub left: &'static str,
    /// 例如 2026-09-15
    pub day_hint: &'static str,
    /// 合同约定的月工资
    pub contract_wage: &'static str,
    /// 派遣公司所在地
    pub unit_tier: &'static str,
    /// 计件定额完成了吗？
    pub quota: &'static str,
    /// 完成了
    pub quota_met: &'static str,
    /// 出满勤但没完成
    pub quota_not_met: &'static str,
    /// 包薪里说好包含哪些加班？
    pub package: &'static str,
    /// 三项都不知道就空着。
    pub package_hint: &'static str,
    /// 合同写的基本工资（没写不填）
    pub package_base: &'static str,
    /// 工作日加班小时数
    pub extended_hours: &'static str,
    /// 休息日加班小时数
    pub rest_day_hours: &'static str,
    /// 法定节假日工作小时数
    pub holiday_hours: &'static str,
    /// 还有别的情况
    pub more: &'static str,
    /// 工作地点
    pub tier: &'static str,
    /// 建水县
    pub tier_county: &'static str,
    /// 云南一类地区
    pub tier_1: &'static str,
    /// 云南二类地区
    pub tier_2: &'static str,
    /// 云南三类地区
    pub tier_3: &'static str,
    /// 约定按单位注册地标准的，注册地在
    pub agreed_tier: &'static str,
    /// 没有约定
    pub none: &'static str,
    /// 还在试用期
    pub probation: &'static str,
    /// 约定了试用期
    pub probation_part_time: &'static str,
    /// 同岗位最低档工资
    pub post_lowest_wage: &'static str,
    /// 发薪周期
    pub period: &'static str,
    /// 第一天
    pub period_first: &'static str,
    /// 最后一天
    pub period_last: &'static str,
    /// 这段时间一共做了几小时
    pub hours: &'static str,
    /// 例如 60、7.5 或 7:30
    pub hours_hint: &'static str,
    /// 改为按天填写
    pub by_day: &'static str,
    /// 日期
    pub day: &'static str,
    /// 小时
    pub day_hours: &'static str,
    /// 添加一天
    pub add_day: &'static str,
    /// 约定每小时多少元
    pub agreed_wage: &'static str,
    /// 这个月的工作时间
    pub managed: &'static str,
    /// 跑单时间（从接单到完成）合计小时
    pub order_hours: &'static str,
    /// 同时跑几单的时间只算一次。
    pub order_hint: &'static str,
    /// 约定的宽放（等单）时间，小时
    pub slack_hours: &'static str,
    /// 没约定或不知道就空着。
    pub slack_hint: &'static str,
    /// 平台要求在线或在岗的时间，小时
    pub required_hours: &'static str,
    /// 跑单中的长时间休息（约定不算工时的），小时
    pub rest_hours: &'static str,
    /// 其中法定节假日的报酬
    pub holiday_pay: &'static str,
    /// 结果
    pub answer: &'static str,
    /// 填好下面这些，就能看到结果：
    pub waiting: &'static str,
    /// 月份
    pub need_month: &'static str,
    /// 至少一项工资
    pub need_pay: &'static str,
    /// 工作时间
    pub need_hours: &'static str,
    /// 发薪周期的起止日期
    pub need_period: &'static str,
    /// 标出的项目
    pub need_other: &'static str,
    /// 有填写的内容没看懂，请先改一下：
    pub to_fix: &'static str,
    /// 标准
    pub standard_now: &'static str,
    /// 还发现
    pub findings: &'static str,
    /// 要知道的
    pub notices: &'static str,
    /// 法律没有定论的地方
    pub readings: &'static str,
    /// 本页的算法：
    pub default_reading: &'static str,
    /// 另一种理解：
    pub other_reading: &'static str,
    /// 怎么算的
    pub working: &'static str,
    /// 每一项算不算
    pub slip_lines: &'static str,
    /// 怎么办
    pub next: &'static str,
    /// 县文件依据
    pub county: &'static str,
    /// 用到的数据
    pub figures_used: &'static str,
    /// 标准的变化
    pub chart: &'static str,
    /// 看数字
    pub chart_numbers: &'static str,
    /// 您的工资
    pub chart_you: &'static str,
    /// 保存或转发
    pub share: &'static str,
    /// 链接里含有您填写的内容，转发前请想好。
    pub share_hint: &'static str,
    /// 复制链接
    pub copy: &'static str,
    /// 链接已复制。
    pub copied: &'static str,
    /// 没能自动复制，请长按下面的链接复制：
    pub copy_failed: &'static str,
    /// 打印
    pub print: &'static str,
    /// 填写后照样计算，并标明“由您填写”。
    pub missing_hint: &'static str,
    /// 是
    pub yes: &'static str,
    /// 否
    pub no: &'static str,
    /// 已改用县里更新的数据。
    pub newer: &'static str,
    /// 数据文件
    pub faulty_before: &'static str,
    /// 有误，没有采用；本页继续使用随页面发布的数据。请告知县人社局。
    pub faulty_after: &'static str,
    /// 打开的链接里，当时的结果是：
    pub was: &'static str,
    /// 少
    pub was_short: &'static str,
    /// 高出
    pub was_met: &'static str,
    /// （当时的数据与现在不同）
    pub was_figures: &'static str,
    /// 结果供参考。是否违法、欠多少，由劳动保障监察、仲裁机构和法院按事实认定。
    pub foot: &'static str,
}

/// The words in a language. 页面文字。
pub const fn form_words(lang: Lang) -> &'static FormWords {
    match lang {
        Lang::Zh => &ZH,
        Lang::En => &EN,
    }
}

const ZH: FormWords = FormWords {
    brand: "权益计算器",
    title: "工资够最低标准吗？",
    lead: "照着工资条填，马上知道合不合法、差多少。",
    private: "填写的内容只在您的设备上计算，不会上传。",
    other_language: "English",
    clear: "清除",
    cleared: "已清除全部填写内容。",
    skip: "跳到结果",
    class: "您是哪种劳动者？",
    month_legend: "哪个月的工资？",
    month_hint: "是干活的那个月，不是发钱的那个月。",
    year: "年份",
    month: "月份",
    choose: "请选择",
    slip: "工资条上有哪些项目？",
    slip_hint: "一行填一项，没有的不用填。扣款也填正数。",
    item: "项目",
    amount: "金额（元）",
    bonus_months: "对应几个月",
    add_item: "添加一项",
    remove: "删除",
    attendance: "这个月出勤怎么样？",
    absent_hours: "无薪缺勤的小时数",
    absent_hint: "只算周一至周五，一天按 8 小时。带薪假不算缺勤。",
    sick_hours: "病假的小时数",
    joined: "月中入职的，哪天入职",
    left: "月中离职的，最后一天",
    day_hint: "例如 2026-09-15",
    contract_wage: "合同约定的月工资",
    unit_tier: "派遣公司所在地",
    quota: "计件定额完成了吗？",
    quota_met: "完成了",
    quota_not_met: "出满勤但没完成",
    package: "包薪里说好包含哪些加班？",
    package_hint: "三项都不知道就空着。",
    package_base: "合同写的基本工资（没写不填）",
    extended_hours: "工作日加班小时数",
    rest_day_hours: "休息日加班小时数",
    holiday_hours: "法定节假日工作小时数",
    more: "还有别的情况",
    tier: "工作地点",
    tier_county: "建水县",
    tier_1: "云南一类地区",
    tier_2: "云南二类地区",
    tier_3: "云南三类地区",
    agreed_tier: "约定按单位注册地标准的，注册地在",
    none: "没有约定",
    probation: "还在试用期",
    probation_part_time: "约定了试用期",
    post_lowest_wage: "同岗位最低档工资",
    period: "发薪周期",
    period_first: "第一天",
    period_last: "最后一天",
    hours: "这段时间一共做了几小时",
    hours_hint: "例如 60、7.5 或 7:30",
    by_day: "改为按天填写",
    day: "日期",
    day_hours: "小时",
    add_day: "添加一天",
    agreed_wage: "约定每小时多少元",
    managed: "这个月的工作时间",
    order_hours: "跑单时间（从接单到完成）合计小时",
    order_hint: "同时跑几单的时间只算一次。",
    slack_hours: "约定的宽放（等单）时间，小时",
    slack_hint: "没约定或不知道就空着。",
    required_hours: "平台要求在线或在岗的时间，小时",
    rest_hours: "跑单中的长时间休息（约定不算工时的），小时",
    holiday_pay: "其中法定节假日的报酬",
    answer: "结果",
    waiting: "填好下面这些，就能看到结果：",
    need_month: "月份",
    need_pay: "至少一项工资",
    need_hours: "工作时间",
    need_period: "发薪周期的起止日期",
    need_other: "标出的项目",
    to_fix: "有填写的内容没看懂，请先改一下：",
    standard_now: "标准",
    findings: "还发现",
    notices: "要知道的",
    readings: "法律没有定论的地方",
    default_reading: "本页的算法：",
    other_reading: "另一种理解：",
    working: "怎么算的",
    slip_lines: "每一项算不算",
    next: "怎么办",
    county: "县文件依据",
    figures_used: "用到的数据",
    chart: "标准的变化",
    chart_numbers: "看数字",
    chart_you: "您的工资",
    share: "保存或转发",
    share_hint: "链接里含有您填写的内容，转发前请想好。",
    copy: "复制链接",
    copied: "链接已复制。",
    copy_failed: "没能自动复制，请长按下面的链接复制：",
    print: "打印",
    missing_hint: "填写后照样计算，并标明“由您填写”。",
    yes: "是",
    no: "否",
    newer: "已改用县里更新的数据。",
    faulty_before: "数据文件",
    faulty_after: "有误，没有采用；本页继续使用随页面发布的数据。请告知县人社局。",
    was: "打开的链接里，当时的结果是：",
    was_short: "少",
    was_met: "高出",
    was_figures: "（当时的数据与现在不同）",
    foot: "结果供参考。是否违法、欠多少，由劳动保障监察、仲裁机构和法院按事实认定。",
};

const EN: FormWords = FormWords {
    brand: "Quanyi · what work is owed",
    title: "Does the pay reach the minimum wage?",
    lead: "Copy the pay slip and see at once whether it is lawful, and what is missing.",
    private: "What you enter is worked out on your device and never sent.",
    other_language: "中文",
    clear: "Clear",
    cleared: "Everything entered was cleared.",
    skip: "Skip to the answer",
    class: "How do you work?",
    month_legend: "Which month is the pay for?",
    month_hint: "The month of the work, not the month of payment.",
    year: "Year",
    month: "Month",
    choose: "Choose",
    slip: "What is on the pay slip?",
    slip_hint: "One item to a line; leave out what there is not. Deductions are positive amounts too.",
    item: "Item",
    amount: "Amount (yuan)",
    bonus_months: "For how many months",
    add_item: "Add an item",
    remove: "Remove",
    attendance: "How did the month go?",
    absent_hours: "Hours absent without pay",
    absent_hint: "Monday to Friday only, 8 to a day. Paid leave is no absence.",
    sick_hours: "Hours of sick leave",
    joined: "If you joined in the month, the day",
    left: "If you left in the month, the last day",
    day_hint: "For example 2026-09-15",
    contract_wage: "Monthly wage in the contract",
    unit_tier: "Place of the dispatch company",
    quota: "Was the piece-rate quota met?",
    quota_met: "Yes",
    quota_not_met: "Full attendance, but not met",
    package: "Which overtime does the lump sum cover?",
    package_hint: "Leave all three empty if you do not know.",
    package_base: "Base wage in the contract (if written)",
    extended_hours: "Overtime hours on workdays",
    rest_day_hours: "Hours on rest days",
    holiday_hours: "Hours on statutory holidays",
    more: "Other circumstances",
    tier: "Place of work",
    tier_county: "Jianshui County",
    tier_1: "Yunnan, tier 1",
    tier_2: "Yunnan, tier 2",
    tier_3: "Yunnan, tier 3",
    agreed_tier: "If the registered place’s standard was agreed, that place",
    none: "Not agreed",
    probation: "On probation",
    probation_part_time: "A probation was agreed",
    post_lowest_wage: "Lowest wage of the same post",
    period: "Pay period",
    period_first: "First day",
    period_last: "Last day",
    hours: "Hours worked in this period",
    hours_hint: "For example 60, 7.5 or 7:30",
    by_day: "Enter day by day instead",
    day: "Day",
    day_hours: "Hours",
    add_day: "Add a day",
    agreed_wage: "Hourly wage agreed",
    managed: "Working time of the month",
    order_hours: "Hours on orders, from taking to finishing",
    order_hint: "Orders at the same time count once.",
    slack_hours: "Agreed slack (waiting) time, hours",
    slack_hint: "Leave empty if none was agreed or you do not know.",
    required_hours: "Time the platform required online or on site, hours",
    rest_hours: "Long rests inside orders agreed to be left out, hours",
    holiday_pay: "Pay for those holiday hours",
    answer: "Answer",
    waiting: "To see the answer, fill in:",
    need_month: "the month",
    need_pay: "at least one line of pay",
    need_hours: "the working time",
    need_period: "the first and last day of the pay period",
    need_other: "the items marked",
    to_fix: "Something could not be read; please correct it first:",
    standard_now: "Standard",
    findings: "Also found",
    notices: "Good to know",
    readings: "Where the law is not settled",
    default_reading: "This page: ",
    other_reading: "The other reading: ",
    working: "How it was worked out",
    slip_lines: "What counts and what does not",
    next: "What to do",
    county: "In the county document",
    figures_used: "Figures used",
    chart: "The standard through time",
    chart_numbers: "The numbers",
    chart_you: "your pay",
    share: "Save or share",
    share_hint: "The link holds what you entered; think before you send it.",
    copy: "Copy link",
    copied: "The link was copied.",
    copy_failed: "Could not copy; press and hold the link below:",
    print: "Print",
    missing_hint: "It will be used and marked as entered by you.",
    yes: "Yes",
    no: "No",
    newer: "Newer figures of the county are used.",
    faulty_before: "The figures file ",
    faulty_after: "is faulty and was not used; this page keeps its own figures. Please tell the county labour office.",
    was: "When this link was made, the answer was: ",
    was_short: "short by ",
    was_met: "above by ",
    was_figures: "(the figures were different then)",
    foot: "For information. Inspection, arbitration and courts decide by the facts.",
};
