//! Pay, rest and safety in words. 报酬、休息和安全。

use crate::law::Measure;
use crate::report::say::both;
use crate::rules::rights::{Class, figures};

use super::line::{
    Line, Said,
    Shown::{In, Number},
};

pub(super) static PAY: Said = Said {
    title: both!("工资够数、按时发", "Pay: enough and in time"),
    says: &[
        Line::new(
            &[Class::FullTime, Class::Dispatched],
            both!(
                "正常干了活，工资不能低于当地月最低工资标准，要按时发够，不能克扣，不能无故拖欠。",
                "For normal work the wage may not be below the local monthly minimum. It is paid in time and in full, with nothing held back."
            ),
            &[In(figures::MINIMUM_WAGE)],
        ),
        Line::new(
            &[Class::PartTime],
            both!(
                "按小时算，不能低于小时最低工资标准，要按时发够，不能克扣、拖欠。",
                "By the hour, not below the hourly minimum wage; paid in time and in full, with nothing held back."
            ),
            &[In(figures::MINIMUM_WAGE)],
        ),
        Line::new(
            &[Class::FullTime, Class::Dispatched],
            both!("最长 {0}就要发一次工资。", "Wages are paid at least once in {0}."),
            &[Number(figures::PAY_PERIOD, "", Measure::Months)],
        ),
        Line::new(
            &[Class::PartTime],
            both!("最长 {0}就要结一次工资。", "Pay is settled at least once in {0}."),
            &[Number(figures::PART_TIME_PERIOD, "", Measure::Days)],
        ),
        Line::new(
            &[Class::Managed],
            both!(
                "县里推动把您这样的劳动者也纳入保障，报酬要按时足额付，不能克扣、拖欠。",
                "The county brings workers like you inside the protection too: pay comes in time and in full, with nothing held back."
            ),
            &[In(figures::MINIMUM_WAGE)],
        ),
        Line::new(
            &[Class::Managed],
            both!(
                "够不够，拿小时最低工资标准乘以工作时间来比。",
                "Whether it is enough is tested by the hourly minimum wage times your working time."
            ),
            &[In(figures::MANAGED_MINIMUM)],
        ),
        Line::new(
            &[Class::OverAge],
            both!(
                "已退休还在上班的，最低工资和按月发工资的规定也适用。",
                "Past retirement age the minimum wage and monthly pay apply too."
            ),
            &[In(figures::OVER_AGE)],
        ),
        Line::new(
            &[
                Class::FullTime,
                Class::PartTime,
                Class::Dispatched,
                Class::Managed,
                Class::OverAge,
            ],
            both!(
                "县里会发布各行业的工资信息，工会和行业协会可以集体谈工资。",
                "The county publishes wages by trade; unions and associations can bargain over pay."
            ),
            &[],
        ),
    ],
    todo: &[
        Line::new(
            &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
            both!(
                "先算有没有低于标准、欠了多少，再请单位书面说明；不给的，按后面的办法投诉或仲裁。",
                "Work out whether it is below the standard and what is owed, and ask for a written explanation. If refused, complain or go to arbitration as said below."
            ),
            &[],
        ),
        Line::new(
            &[Class::Managed],
            both!(
                "先算一算，再请平台说明每一单怎么算的；不给的，按后面的办法找调解、法律援助或法院。",
                "Work it out, and ask the platform how each order was paid. If refused, see mediation, legal aid and court below."
            ),
            &[],
        ),
    ],
    routes: &[
        (
            &[
                Class::FullTime,
                Class::PartTime,
                Class::Dispatched,
                Class::Managed,
                Class::OverAge,
            ],
            "minimum-wage",
        ),
        (&[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge], "claim"),
    ],
};

pub(super) static REST: Said = Said {
    title: both!("休息和节假日报酬", "Rest and holiday pay"),
    says: &[
        Line::new(
            &[Class::FullTime, Class::Dispatched, Class::OverAge],
            both!(
                "法定节假日上班，报酬要比平时高。",
                "Work on a statutory holiday is paid above normal time."
            ),
            &[In(figures::HOLIDAY_PAY)],
        ),
        Line::new(
            &[Class::OverAge],
            both!(
                "已退休还在上班的，休息和加班的规定也适用。",
                "Past retirement age the rules on rest and overtime apply too."
            ),
            &[In(figures::OVER_AGE)],
        ),
        Line::new(
            &[Class::FullTime, Class::Dispatched],
            both!(
                "平时加班至少付 {0} 倍工资，休息日加班又不补休的 {1} 倍，法定节假日 {2} 倍。",
                "Overtime is paid at least {0} times the wage on a working day, {1} times on a rest day without time off in lieu, {2} times on a statutory holiday."
            ),
            &[
                Number(figures::EXTENDED_DAY, "", Measure::Plain),
                Number(figures::REST_DAY, "", Measure::Plain),
                Number(figures::STATUTORY_HOLIDAY, "", Measure::Plain),
            ],
        ),
        Line::new(
            &[Class::OverAge],
            both!(
                "平时加班至少付 {0} 倍工资，休息日加班又不补休的 {1} 倍，法定节假日 {2} 倍。",
                "Overtime is paid at least {0} times the wage on a working day, {1} times on a rest day without time off in lieu, {2} times on a statutory holiday."
            ),
            &[
                Number(figures::EXTENDED_DAY, "", Measure::Plain),
                Number(figures::REST_DAY, "", Measure::Plain),
                Number(figures::STATUTORY_HOLIDAY, "", Measure::Plain),
                In(figures::OVER_AGE),
            ],
        ),
        Line::new(
            &[Class::FullTime, Class::Dispatched, Class::OverAge],
            both!(
                "红河州的地方节日另外放假，哪几天看每年的通知。",
                "Local holidays of Honghe are days off too, by the notice of each year."
            ),
            &[In(figures::LOCAL_HOLIDAYS)],
        ),
        Line::new(
            &[Class::Managed],
            both!(
                "法定节假日干活，报酬要比平时高，但没有规定几倍。",
                "Work on a statutory holiday is paid above normal time; no multiple is fixed."
            ),
            &[In(figures::HOLIDAY_PAY)],
        ),
        Line::new(
            &[Class::Managed],
            both!(
                "连续接单多久、每天干多久，上限由协商确定；到了上限，系统要暂停派单。",
                "How long you may take orders at a stretch and in a day is fixed by consultation; at the limit the system stops sending orders."
            ),
            &[In(figures::MANAGED_REST)],
        ),
        Line::new(
            &[Class::FullTime, Class::Dispatched, Class::Managed, Class::OverAge],
            both!(
                "工作量和定额要定得合理，单位要安排好休息。",
                "Workload and quotas have to be reasonable, and rest arranged."
            ),
            &[],
        ),
    ],
    todo: &[
        Line::new(
            &[Class::FullTime, Class::Dispatched, Class::OverAge],
            both!(
                "记下每天上下班的时间，留好排班；算一算该得多少。单位强迫加班、不给加班费的，向县人社局投诉。",
                "Note your hours each day and keep the roster; work out what is due. If overtime is forced or not paid, complain to the county labour office."
            ),
            &[],
        ),
        Line::new(
            &[Class::Managed],
            both!(
                "留好接单和在线时间的记录；没有休息安排、到点还派单的，先向平台申诉，再找县总工会或县人社局。",
                "Keep records of orders and time online. Without rest, or with orders beyond the limit, appeal to the platform, then to the county unions or the labour office."
            ),
            &[],
        ),
    ],
    routes: &[
        (&[Class::FullTime, Class::Dispatched, Class::Managed, Class::OverAge], "overtime"),
        (&[Class::FullTime, Class::Dispatched], "annual-leave"),
    ],
};

pub(super) static SAFETY: Said = Said {
    title: both!("安全、健康、恶劣天气", "Safety, health, bad weather"),
    says: &[
        Line::new(
            &[
                Class::FullTime,
                Class::PartTime,
                Class::Dispatched,
                Class::Managed,
                Class::OverAge,
            ],
            both!(
                "单位或平台要有安全制度和操作规程，配齐合格的防护用品，做安全和职业健康培训，定期安排健康检查，也要关心心理健康。",
                "The employer or platform needs safety rules, proper protective gear, training in safety and health, regular health checks, and care for your mind too."
            ),
            &[],
        ),
        Line::new(
            &[Class::SelfDirected],
            both!(
                "自己接活的，防护要自己备好；合作的企业也不能定危害安全的考核，县里的部门要管。",
                "Self-directed, you see to your own protection. The companies you work with may still set no targets that harm safety, and the county’s departments watch over it."
            ),
            &[],
        ),
        Line::new(
            &Class::ALL,
            both!(
                "考核指标不能逼人冒险。遇到恶劣天气要有特别的保护。",
                "No targets may make people take risks. Bad weather calls for special protection."
            ),
            &[],
        ),
        Line::new(
            &[Class::FullTime, Class::PartTime, Class::Dispatched],
            both!(
                "高温天干活，达到规定的温度，有高温津贴：每个工作日 {0}。",
                "In great heat, from the temperature set, there is a heat allowance of {0} a working day."
            ),
            &[Number(figures::HEAT_ALLOWANCE, "", Measure::Yuan)],
        ),
    ],
    todo: &[
        Line::new(
            &Class::ALL,
            both!(
                "有危险的：先停下来，拍照，告诉单位和工会；没人管的，向县应急局举报。",
                "In danger: stop, take photographs, tell the employer and the union. If nothing is done, report it to the county emergency bureau."
            ),
            &[],
        ),
        Line::new(
            &Class::ALL,
            both!(
                "受伤的：马上就医，留好病历、派单和现场的记录，请单位或平台按规定申报。",
                "Injured: see a doctor at once, keep medical and order records, and have the employer or platform report it."
            ),
            &[],
        ),
    ],
    routes: &[],
};

pub(super) static DISPUTES: Said = Said {
    title: both!("争议怎么解决", "Disputes"),
    says: &[
        Line::new(
            &[Class::FullTime, Class::PartTime, Class::Dispatched],
            both!(
                "可以调解，也可以申请劳动仲裁，不服再去法院。是不是劳动关系，仲裁机构和法院按用工的事实认定。",
                "You can go to mediation or to labour arbitration, and after that to court. Whether it is a labour relation is decided by the facts."
            ),
            &[In(figures::DISPUTES)],
        ),
        Line::new(
            &[Class::Managed],
            both!(
                "仲裁机构认为没有劳动关系的，要耐心说明，引导您去调解、法院或者法律援助。是不是劳动关系，按用工的事实认定。",
                "Where arbitration finds no labour relation it has to explain, and to point you to mediation, court or legal aid. Whether there is one is decided by the facts."
            ),
            &[In(figures::DISPUTES)],
        ),
        Line::new(
            &[Class::SelfDirected],
            both!(
                "按约定和民事法律办：可以调解，也可以去法院；符合条件的可以申请法律援助。",
                "It goes by your agreement and civil law: mediation or court, and legal aid for those who meet the conditions."
            ),
            &[In(figures::DISPUTES)],
        ),
        Line::new(
            &[Class::OverAge],
            both!(
                "已退休还在上班的，和单位一般按劳务关系处理；哪些事可以仲裁，先问县劳动人事争议仲裁机构。",
                "Past retirement age it is as a rule a service relation; ask the county’s arbitration body what it takes on."
            ),
            &[In(figures::DISPUTES)],
        ),
    ],
    todo: &[Line::new(
        &Class::ALL,
        both!(
            "怎么走、多久以内要提，看后面的办法。",
            "How to go about it, and by when, is said further below."
        ),
        &[],
    )],
    routes: &[
        (&[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge], "claim"),
        (&[Class::Managed, Class::SelfDirected], "class"),
    ],
};

pub(super) static INSPECTION: Said = Said {
    title: both!("监察、欠薪、超时加班、信用", "Inspection, unpaid wages, overtime, credit"),
    says: &[
        Line::new(
            &[Class::FullTime, Class::PartTime, Class::Dispatched],
            both!(
                "拖欠工资、违法超时加班的，由县人社局依法查处。交通、应急、市场监管部门也可以约谈、警示、查处企业，失信的联合惩戒。",
                "The labour office acts against unpaid wages and unlawful overtime. Transport, emergency and market bureaus can call companies in, warn and punish them, and offenders lose credit."
            ),
            &[],
        ),
        Line::new(
            &[Class::OverAge],
            both!(
                "最低工资、按月发工资、休息加班和工伤保险这几项对超龄劳动者也适用；投诉时先问清受理哪些。",
                "The minimum wage, monthly pay, rest and overtime and injury insurance apply past retirement age too; ask what the inspection takes on."
            ),
            &[In(figures::OVER_AGE)],
        ),
    ],
    todo: &[Line::new(
        &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
        both!(
            "带上证据，向县劳动保障监察机构投诉；期限看后面。",
            "Take your proof to the county’s labour inspection; the time limit is said below."
        ),
        &[],
    )],
    routes: &[
        (&[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge], "claim"),
        (
            &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
            "minimum-wage",
        ),
        (&[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge], "overtime"),
    ],
};
