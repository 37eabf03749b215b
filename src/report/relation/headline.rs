//! The answer in one sentence. 结论。

use crate::report::say::{Both, Part, both, say};
use crate::report::{Headline, Lang, Tone, refuse};
use crate::rules::relation::{
    Class, DoubleWage, Fact, Line, Outcome, Question, Subject, Unclear,
};

/// What a line is called. 项目名称。
pub fn line_title(lang: Lang, subject: Subject) -> &'static str {
    let title = match subject {
        Subject::WorkerClass => both!("您算哪种劳动者", "Which kind of worker"),
        Subject::DoubleWage => both!("没签合同的二倍工资", "Double wage without a contract"),
    };
    title.of(lang)
}

/// What a class is called. 类别名称。
pub fn class_name(lang: Lang, class: Class) -> &'static str {
    let name = match class {
        Class::FullTime => {
            both!("有劳动关系的全职员工（全日制）", "a full-time employee in a labour relation")
        }
        Class::PartTime => {
            both!("有劳动关系的小时工（非全日制）", "a part-time employee, by the hour")
        }
        Class::Dispatched => both!("派遣来的员工（劳务派遣）", "a dispatched worker"),
        Class::Managed => both!(
            "受平台管理、但不完全是员工（不完全符合确立劳动关系情形）",
            "a worker whom a company manages without a full labour relation"
        ),
        Class::SelfDirected => {
            both!("自己接活（自主经营、民事关系）", "self-directed, by civil law")
        }
        Class::OverAge => {
            both!("已过退休年龄还在上班（超龄劳动者）", "a worker past retirement age")
        }
    };
    name.of(lang)
}

/// The answer to a subject in one sentence. 结论说明。
pub fn headline(lang: Lang, line: &Line) -> Headline {
    let (tone, sentence, detail) = match &line.answer {
        Ok(Outcome::Settled(class)) => {
            let text =
                both!("照您的回答，您像是：{0}。", "By your answers you seem to be {0}.");
            let name = class_name(lang, *class);
            (Tone::Open, say(lang, text, &[Part::Text(name)]), String::new())
        }
        Ok(Outcome::Undecided { ask, may_fit_none }) => {
            let text = both!(
                "还不能定下来，下面几种都有可能。",
                "It cannot be said yet: each of those below is possible."
            );
            let detail = undecided(lang, *ask, *may_fit_none);
            (Tone::Open, text.of(lang).to_owned(), detail)
        }
        Ok(Outcome::NotClear(why)) => {
            let (sentence, detail) = unclear(*why);
            (Tone::Open, sentence.of(lang).to_owned(), detail.of(lang).to_owned())
        }
        Ok(Outcome::DoubleWage(one)) => double_wage(lang, one),
        Err(error) => (Tone::Refused, refuse(lang, error), String::new()),
    };
    Headline { tone, sentence, detail }
}

fn undecided(lang: Lang, ask: Option<Question>, may_fit_none: bool) -> String {
    let mut detail = match ask {
        Some(question) => {
            let text = both!("先弄清这一点最有用：{0}", "What would help most to know: {0}");
            say(lang, text, &[Part::Text(question_text(question).of(lang))])
        }
        None => {
            both!("请把没回答的补上。", "Please answer what is still open.").of(lang).to_owned()
        }
    };
    if may_fit_none {
        detail.push_str(
            both!(
                "也可能哪一种都不像，那就要看更细的情况。",
                " It may also fit none of them; then more has to be looked at."
            )
            .of(lang),
        );
    }
    detail
}

const fn unclear(why: Unclear) -> (Both, Both) {
    match why {
        Unclear::Contradiction => (
            both!(
                "不明确：既有固定时间或单量要求，又说做不做都没有后果，这两条对不上。",
                "Not clear: there is fixed time or a quota, and yet no consequence for not working. The two do not fit."
            ),
            both!(
                "能弄清的证据：考勤或在线时长的规定；休息一天或拒一单之后发生了什么（手机里的通知、扣款、派单减少）。",
                "What would clear it: the rule on attendance or time online, and what happened after a day off or a refused order (message, deduction, ranking)."
            ),
        ),
        Unclear::FitsNone => (
            both!(
                "不明确：按这些回答，哪一种都不像。",
                "Not clear: by these answers it is none of the classes."
            ),
            both!(
                "能弄清的情况：谁定价、谁派活、不去会怎样、能不能让别人替。把合同、聊天记录和付款记录带上问县人社局。",
                "What would clear it: who sets the price, who gives out the work, what happens if you do not come, whether someone else may go. Take contract, messages and payments to the county labour office."
            ),
        ),
        Unclear::WhoEmploys => (
            both!(
                "不明确：请您干活的个人没有营业执照，先要弄清背后有没有公司。",
                "Not clear: the person who has the work done has no business licence. Is there a company behind?"
            ),
            both!(
                "能弄清的情况：活儿是从哪家公司、哪个工地接来的，谁发钱、谁管您。弄清后把那家公司当作单位再答一次。",
                "What would clear it: from which company or site the work comes, who pays and who manages you. Then answer again with that company as the employer."
            ),
        ),
    }
}

fn double_wage(lang: Lang, one: &DoubleWage) -> (Tone, String, String) {
    let parts = [Part::Day(one.first), Part::Day(one.last), Part::Count(one.months)];
    let text = both!(
        "从{0}到{1}没有书面劳动合同，每月应付二倍工资，整月的有 {2} 个月。",
        "From {0} to {1} there was no written contract, so double wage is due a month: {2} whole months."
    );
    let sentence = say(lang, text, &parts);
    let detail = match one.amount {
        Some(amount) => say(
            lang,
            both!(
                "在已发的工资之外，还应付 {0}。",
                "On top of the wage that was paid, {0} is due."
            ),
            &[Part::Money(amount)],
        ),
        None => both!(
            "填上一个月的工资，就能算出还差多少。",
            "Enter the wage of a month to see how much is due on top."
        )
        .of(lang)
        .to_owned(),
    };
    (Tone::Bad, sentence, detail)
}

/// A question of the guide. 问题。
const fn question_text(question: Question) -> Both {
    match question {
        Question::Employer => both!(
            "请您干活、给您发钱的是公司、个体户，还是家庭或个人。",
            "whether a company, a registered trader, a family or a person has the work done and pays."
        ),
        Question::Retired => both!(
            "您是不是过了退休年龄或已领养老金。",
            "whether you are past retirement age or draw a pension."
        ),
        Question::Arrangement => {
            both!("您是不是派遣公司派来的。", "whether a dispatch company sent you.")
        }
        Question::Contract => both!(
            "有没有和管您的公司签书面劳动合同。",
            "whether there is a written labour contract with the company that manages you."
        ),
        Question::FixedTime => both!(
            "有没有固定考勤、最低在线时长或单量要求。",
            "whether there is fixed attendance, a least time online or a quota."
        ),
        Question::Penalties => both!(
            "拒单、迟到、下线会不会扣钱、降权或封号。",
            "whether refusing, being late or logging off has consequences."
        ),
        Question::SetsPay => both!(
            "单价和报酬是不是全由公司定。",
            "whether the company alone sets price and pay."
        ),
        Question::BoundByRules => both!(
            "要不要遵守公司的规章、接受考核。",
            "whether the company’s rules and assessments bind you."
        ),
        Question::InBusiness => both!(
            "做的是不是公司的业务、用公司的名义。",
            "whether the work is part of the company’s business, done in its name."
        ),
        Question::FreeToChoose => both!(
            "做不做、几点做是不是全由自己定、没有后果。",
            "whether you choose when to work, without any consequence."
        ),
        Question::OwnPrice => both!(
            "能不能自己定价或和顾客谈价。",
            "whether you set the price or bargain with customers."
        ),
        Question::OwnRisk => both!(
            "是不是自负盈亏、可以雇人或找人替。",
            "whether you bear the risk, hire or send a substitute."
        ),
        Question::Hourly => {
            both!("是不是主要按小时算钱。", "whether you are paid mainly by the hour.")
        }
        Question::Hours => both!(
            "一个计薪期做了几小时、几天，最多的一周几小时。",
            "the hours and days of a pay period, and the hours of its longest week."
        ),
    }
}

/// A fact as it was answered. 事实说明。
pub fn fact(lang: Lang, fact: Fact, holds: bool) -> &'static str {
    let (yes, no) = match fact {
        Fact::Household => (
            both!(
                "给家庭、工匠或农户干活",
                "the employer is a family, craftsman or farm household"
            ),
            both!("不是给家庭、工匠或农户干活", "the employer is no household"),
        ),
        Fact::Individual => (
            both!("给没有营业执照的个人干活", "the employer is a person without a licence"),
            both!("不是给个人干活", "the employer is no private person"),
        ),
        Fact::Retired => (
            both!("过了退休年龄或已领养老金", "past retirement age or drawing a pension"),
            both!(
                "没到退休年龄，也没领养老金",
                "neither past retirement age nor drawing a pension"
            ),
        ),
        Fact::Dispatched => (
            both!("由派遣公司派来", "sent by a dispatch company"),
            both!("不是派遣", "not dispatched"),
        ),
        Fact::Contract => (
            both!(
                "和管您的公司签了书面劳动合同",
                "a written labour contract with the company that manages the work"
            ),
            both!("没有书面劳动合同", "no written labour contract"),
        ),
        Fact::FixedTime => (
            both!("有固定时间或单量要求", "fixed time or a quota"),
            both!("没有固定时间和单量要求", "neither fixed time nor a quota"),
        ),
        Fact::Penalties => (
            both!(
                "拒单、迟到、下线有处罚",
                "refusing, being late or logging off has consequences"
            ),
            both!("拒单、下线没有处罚", "no consequences of refusing or logging off"),
        ),
        Fact::SetsPay => (
            both!("单价全由公司定", "the company alone sets the pay"),
            both!("单价不是公司单方定", "the company does not set the pay alone"),
        ),
        Fact::BoundByRules => (
            both!("受公司规章和考核约束", "bound by its rules and assessments"),
            both!("不受公司规章和考核约束", "not bound by its rules"),
        ),
        Fact::InBusiness => (
            both!("做的是公司的业务", "the work is part of its business"),
            both!("做的不是公司的业务", "the work is no part of its business"),
        ),
        Fact::FreeToChoose => (
            both!("做不做、几点做由自己定", "free to choose when to work"),
            both!("不能自己决定做不做", "not free to choose when to work"),
        ),
        Fact::OwnPrice => (
            both!("自己定价或谈价", "sets or bargains the price"),
            both!("不能自己定价", "does not set the price"),
        ),
        Fact::OwnRisk => (
            both!("自负盈亏、可以找人替", "bears the risk or may send a substitute"),
            both!("不负盈亏，也不能找人替", "neither bears the risk nor sends a substitute"),
        ),
        Fact::ByTheHour => (
            both!("主要按小时算钱", "paid mainly by the hour"),
            both!("不是按小时算钱", "not paid by the hour"),
        ),
        Fact::ShortHours => (
            both!("工时在非全日制的限度内", "hours within those of part-time work"),
            both!("工时超过非全日制的限度", "hours above those of part-time work"),
        ),
    };
    if holds { yes.of(lang) } else { no.of(lang) }
}
