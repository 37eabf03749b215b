//! The words of the form. 表单文字。

use crate::report::words::words;

words! {
    /// What the page of rights is called and asks. 权益清单的文字。
    pub static RIGHTS;
    "page.title": "我有哪些权益，没落实怎么办？", "What am I entitled to, and what if it is not kept?";
    "page.lead": "选您是哪种劳动者，看县里的文件逐条给您什么、归哪个部门管、没落实怎么办。", "Choose how you work, and see item by item what the county’s document gives you, who is in charge, and what to do if it is not kept.";
    "class": "哪种劳动者？", "Which kind of worker?";
    "side": "您是哪一方？", "Who are you?";
    "side=worker": "劳动者", "A worker";
    "side=employer": "单位、平台", "An employer or platform";
    "side?": "单位、平台看到的是对自己的要求。", "Employers see what is asked of them.";
    "asked": "看哪个月的规定", "The month this is asked in";
    "asked?": "一般就是现在。按这个月月底有效的规定。", "As a rule, now. By what is in force on the last day of the month.";
}
