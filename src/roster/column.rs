//! The columns a roster can have, and the headings they go by. 列与标题。

use super::kind::{CellKind, Choice};

/// A column that has a meaning. 列。
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its name: in an assignment, in the words of the roster, and, but for those of the person and of
    /// pay lines, of the field of a case. `pay.base` is a pay line of the kind `base`.
    pub key: &'static str,
    /// What it holds.
    pub kind: CellKind,
    /// Headings that mean it as a whole; the first is that of the template.
    pub exact: &'static [&'static str],
    /// Headings that mean it when they contain this.
    pub parts: &'static [&'static str],
}

impl Column {
    /// The kind of the pay line that it is.
    pub fn pay_kind(&self) -> Option<&'static str> {
        self.key.strip_prefix(PAY)
    }

    /// Whether several columns can have this meaning: pay lines of one kind.
    pub fn is_repeatable(&self) -> bool {
        self.pay_kind().is_some()
    }
}

/// What the keys of pay lines begin with.
const PAY: &str = "pay.";

/// The column of a key.
pub fn column(key: &str) -> Option<&'static Column> {
    COLUMNS.iter().find(|column| column.key == key)
}

/// The keys of what tells who a row is of.
pub(super) const IDENTITY: &str = "identity";
pub(super) const NAME: &str = "name";
pub(super) const DEPARTMENT: &str = "department";

macro_rules! columns {
    ($($key:literal, $kind:expr, [$($exact:literal),* $(,)?], [$($part:literal),* $(,)?];)*) => {
        /// All columns that have a meaning. 全部列。
        pub const COLUMNS: &[Column] = &[$(Column {
            key: $key,
            kind: $kind,
            exact: &[$($exact),*],
            parts: &[$($part),*],
        },)*];
    };
}

// Headings stand here as they are after folding: narrow, lower case, without blanks.
columns! {
    "name", CellKind::Text,
        ["姓名", "职工姓名", "员工姓名", "人员姓名", "名字", "name", "fullname", "employeename", "employee"],
        ["姓名"];
    "identity", CellKind::Identity,
        ["身份证号", "身份证", "身份证号码", "证件号码", "证件号", "公民身份号码", "公民身份证号码", "居民身份证号",
         "社会保障号码", "社会保障号", "社保号", "idnumber", "idcard", "idno", "identitynumber", "identitycard"],
        ["身份证", "证件号", "公民身份", "社会保障号"];
    "department", CellKind::Text,
        ["部门", "所属部门", "部门名称", "科室", "车间", "班组", "department", "dept"],
        ["部门"];
    "class", CellKind::Choice(CLASSES),
        ["用工形式", "人员类别", "用工类型", "用工性质", "用工类别", "人员类型", "员工类型", "员工类别", "职工类别",
         "employmenttype", "employeetype", "class", "classofworker"],
        ["用工形式", "用工类型", "用工性质", "人员类别"];
    "month", CellKind::Month,
        ["月份", "所属月份", "工资月份", "缴费月份", "费款所属期", "所属期", "缴费年月", "month", "paymonth", "wagemonth"],
        ["所属月", "所属期", "工资月份", "缴费月"];
    "wage", CellKind::Money,
        ["缴费工资", "缴费基数", "社保基数", "社保缴费基数", "社会保险缴费基数", "申报工资", "申报基数", "月缴费工资", "缴费工资基数",
         "上年月平均工资", "上年度月平均工资", "上年月均工资", "上年度月均工资", "月平均工资", "月均工资",
         "wage", "wageforcontributions", "monthlywage", "contributionwage", "contributionbase", "averagewage", "averagemonthlywage"],
        ["缴费工资", "缴费基数", "社保基数", "申报工资", "月平均工资", "月均工资"];
    "joined", CellKind::Day,
        ["入职日期", "入职时间", "入职", "到岗日期", "到职日期", "进厂日期", "进厂时间", "增员日期", "joined", "hiredate",
         "dateofhire", "joindate", "startdate", "datejoined", "firstdayofservice"],
        ["入职", "到岗日", "到职日", "进厂"];
    "left", CellKind::Day,
        ["离职日期", "离职时间", "离职", "离岗日期", "离厂日期", "退工日期", "减员日期", "left", "leavedate", "leavingdate",
         "dateleft", "enddate", "terminationdate", "lastdayofservice"],
        ["离职", "离岗日", "离厂", "退工"];
    "injury_class", CellKind::Choice(INJURY_CLASSES),
        ["工伤类别", "行业类别", "工伤行业类别", "行业风险类别", "工伤风险类别", "injuryclass", "industryclass", "workinjuryclass"],
        ["工伤类别", "行业类别", "风险类别"];
    "injury_factor", CellKind::Number,
        ["工伤浮动", "浮动系数", "工伤浮动系数", "浮动比例", "工伤浮动比例", "injuryfactor", "workinjuryfactor"],
        ["浮动系数", "浮动比例"];
    "fund", CellKind::Choice(YES_NO),
        ["是否缴公积金", "是否缴存公积金", "是否缴纳公积金", "缴存公积金", "housingfund", "fund"],
        ["是否缴公积金", "是否缴存", "是否缴纳公积金"];
    "fund_base", CellKind::Money,
        ["公积金基数", "公积金缴存基数", "住房公积金基数", "住房公积金缴存基数", "缴存基数", "housingfundbase", "fundbase"],
        ["公积金基数", "公积金缴存基数", "缴存基数"];
    "fund_rate", CellKind::Percent,
        ["公积金比例", "公积金缴存比例", "住房公积金比例", "住房公积金缴存比例", "缴存比例", "公积金单位比例", "公积金单位缴存比例",
         "单位缴存比例", "单位公积金比例", "公积金比例单位", "housingfundrate", "fundrate", "fundrateemployer", "housingfundrateoftheemployer"],
        ["公积金比例", "缴存比例"];
    "fund_rate_own", CellKind::Percent,
        ["公积金个人比例", "公积金个人缴存比例", "个人缴存比例", "个人公积金比例", "公积金比例个人", "公积金缴存比例个人", "缴存比例个人", "fundrateown",
         "fundrateemployee", "ownfundrate", "housingfundrateoftheemployee"],
        ["个人缴存比例", "公积金个人比例", "公积金个人缴存比例", "个人公积金比例"];
    "tier", CellKind::Choice(TIERS),
        ["类区", "工资类区", "最低工资类区", "wagetier", "tier"], ["类区"];
    "pay.base", CellKind::Money,
        ["基本工资", "基础工资", "底薪", "标准工资", "basewage", "basicwage", "basesalary", "basicsalary", "basepay", "basicpay"],
        ["基本工资", "基础工资", "底薪"];
    "pay.post", CellKind::Money,
        ["岗位工资", "岗位津贴", "岗位补贴", "职务工资", "职务津贴", "技能工资", "岗位技能工资", "postwage", "postpay", "postallowance"],
        ["岗位工资", "岗位津贴", "岗位补贴", "职务工资", "职务津贴", "技能工资"];
    "pay.performance", CellKind::Money,
        ["绩效", "绩效工资", "绩效奖金", "奖金", "月奖", "月度奖金", "考核工资", "考核奖", "performance", "performancepay", "bonus"],
        ["绩效", "考核工资", "月奖"];
    "pay.commission", CellKind::Money,
        ["提成", "业务提成", "销售提成", "业绩提成", "commission"], ["提成"];
    "pay.seniority", CellKind::Money,
        ["工龄工资", "工龄", "工龄补贴", "工龄津贴", "司龄工资", "司龄补贴", "seniority", "senioritypay"],
        ["工龄工资", "工龄补贴", "工龄津贴", "司龄"];
    "pay.full_attendance", CellKind::Money,
        ["全勤", "全勤奖", "全勤工资", "满勤奖", "fullattendance", "attendancebonus", "fullattendancebonus"], ["全勤", "满勤奖"];
    "pay.paid_leave", CellKind::Money,
        ["带薪假工资", "年休假工资", "休假工资", "paidleave", "payforpaidleave"], ["带薪假工资", "带薪年假工资"];
    "pay.piece", CellKind::Money,
        ["计件", "计件工资", "piece", "piecerate", "piecework", "pieceratewage"], ["计件"];
    "pay.package", CellKind::Money,
        ["包薪", "包干工资", "打包工资", "package", "lumpsum"], ["包薪", "包干工资"];
    "pay.overtime", CellKind::Money,
        ["加班费", "加班工资", "加班", "加点工资", "延时加班费", "周末加班费", "节假日加班费", "overtime", "overtimepay"],
        ["加班费", "加班工资", "加点工资"];
    "pay.hardship", CellKind::Money,
        ["高温津贴", "高温补贴", "高温费", "夜班津贴", "夜班补贴", "夜班费", "中班津贴", "中夜班津贴", "低温津贴", "井下津贴",
         "有毒有害津贴", "特殊岗位津贴", "hardship", "hardshipallowance", "nightallowance", "heatallowance", "heat,nightandotherhardshipallowances", "高温,夜班等津贴"],
        ["高温", "夜班", "中班津贴", "低温津贴", "井下津贴", "有毒有害"];
    "pay.housing_meal", CellKind::Money,
        ["饭补", "餐补", "餐费补贴", "伙食补贴", "伙食费补贴", "住房补贴", "房补", "住宿补贴", "mealallowance", "housingallowance", "housingandmealmoney", "住房,伙食补贴"],
        ["饭补", "餐补", "伙食补", "餐费补", "住房补贴", "房补", "住宿补贴"];
    "pay.reimbursement", CellKind::Money,
        ["报销", "差旅费", "费用报销", "reimbursement", "reimbursements"], ["报销", "差旅费"];
    "pay.leave_in_lieu", CellKind::Money,
        ["未休年假工资", "未休年休假工资", "未休年休假工资报酬", "leaveinlieu", "payinlieuofannualleave"], ["未休年"];
    "pay.long_bonus", CellKind::Money,
        ["年终奖", "年终奖金", "季度奖", "季度奖金", "半年奖", "yearendbonus", "annualbonus", "annualorquarterlybonus", "年终奖,季度奖"], ["年终奖", "季度奖", "半年奖"];
    "pay.severance", CellKind::Money,
        ["经济补偿", "经济补偿金", "severance"], ["经济补偿"];
    "pay.back_pay", CellKind::Money,
        ["补发", "补发工资", "backpay"], ["补发"];
}

/// What is known and not used, and why. 不用的列。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unused {
    /// A total of others.
    Total,
    /// What was withheld.
    Deduction,
    /// Of no matter here.
    Other,
}

/// Headings of what is not used: those that mean it as a whole, and parts of others.
pub(super) const UNUSED: &[(Unused, &[&str], &[&str])] = &[
    (
        Unused::Total,
        &[
            "应发",
            "实发",
            "应发工资",
            "实发工资",
            "工资合计",
            "合计",
            "小计",
            "总计",
            "netpay",
            "grosspay",
            "total",
        ],
        &["应发", "实发", "合计", "小计", "税前", "税后", "实领"],
    ),
    (
        Unused::Deduction,
        &[
            "个税",
            "所得税",
            "扣款",
            "社保",
            "公积金",
            "五险",
            "养老",
            "医疗",
            "失业",
            "工伤",
            "incometax",
            "tax",
            "deduction",
        ],
        &[
            "个税",
            "所得税",
            "扣款",
            "代扣",
            "扣除",
            "应扣",
            "养老保险",
            "医疗保险",
            "失业保险",
            "工伤保险",
            "生育保险",
            "个人社保",
            "社保个人",
            "社保单位",
            "单位社保",
            "个人公积金",
            "公积金个人",
            "公积金单位",
            "单位公积金",
        ],
    ),
    (
        Unused::Other,
        &[
            "序号",
            "编号",
            "工号",
            "员工编号",
            "职工编号",
            "性别",
            "年龄",
            "民族",
            "岗位",
            "职务",
            "职位",
            "学历",
            "电话",
            "手机",
            "手机号",
            "联系电话",
            "银行",
            "银行卡号",
            "开户行",
            "备注",
            "签名",
            "签字",
            "签收",
            "出勤",
            "出勤天数",
            "应出勤",
            "实出勤",
            "出生日期",
            "地址",
            "证件类型",
            "no",
            "no.",
            "id",
            "gender",
            "sex",
            "age",
            "position",
            "phone",
            "mobile",
            "bank",
            "remark",
            "remarks",
            "notes",
        ],
        &[
            "备注",
            "电话",
            "手机",
            "银行",
            "卡号",
            "签名",
            "签字",
            "出勤",
            "工号",
            "天数",
            "工时",
            "时数",
            "小时数",
            "证件类型",
        ],
    ),
];

const fn choice(word: &'static str, written: &'static [&'static str]) -> Choice {
    Choice { word, written }
}

const CLASSES: &[Choice] = &[
    choice(
        "full_time",
        &[
            "全日制",
            "全职",
            "合同制",
            "合同工",
            "劳动合同",
            "劳动合同制",
            "正式",
            "正式工",
            "正式员工",
            "有劳动合同的全职",
            "全日制用工",
            "full-time",
            "full time",
            "fulltime",
        ],
    ),
    choice(
        "part_time",
        &[
            "非全日制",
            "非全日制用工",
            "小时工",
            "兼职",
            "小时工、兼职",
            "钟点工",
            "part-time",
            "part time",
            "parttime",
        ],
    ),
    choice("dispatched", &["劳务派遣", "派遣", "派遣工", "派遣员工", "dispatched"]),
    choice(
        "managed",
        &[
            "平台从业人员",
            "新就业形态",
            "新就业形态劳动者",
            "不完全符合确立劳动关系",
            "不完全符合确立劳动关系情形",
            "骑手",
            "平台骑手",
            "外卖骑手",
            "网约车司机",
            "平台骑手、司机",
            "managed by a platform",
            "platform worker",
        ],
    ),
    choice(
        "self_directed",
        &[
            "自由职业",
            "自由职业者",
            "灵活就业",
            "自己接活、自由职业",
            "self-directed",
            "freelance",
        ],
    ),
];

const INJURY_CLASSES: &[Choice] = &[
    choice("1", &["一类", "1类", "第一类", "一"]),
    choice("2", &["二类", "2类", "第二类", "二"]),
    choice("3", &["三类", "3类", "第三类", "三"]),
    choice("4", &["四类", "4类", "第四类", "四"]),
    choice("5", &["五类", "5类", "第五类", "五"]),
    choice("6", &["六类", "6类", "第六类", "六"]),
    choice("7", &["七类", "7类", "第七类", "七"]),
    choice("8", &["八类", "8类", "第八类", "八"]),
];

const TIERS: &[Choice] = &[
    choice("county", &["本县", "建水县", "建水"]),
    choice("1", &["一类", "1类", "一类区", "一类地区"]),
    choice("2", &["二类", "2类", "二类区", "二类地区"]),
    choice("3", &["三类", "3类", "三类区", "三类地区"]),
];

const YES_NO: &[Choice] = &[
    choice("yes", &["是", "缴", "缴存", "有", "参加", "y", "true", "√", "1"]),
    choice(
        "no",
        &["否", "不缴", "不缴存", "未缴", "没有", "不参加", "n", "false", "×", "x", "0"],
    ),
];
