//! Reading Rust just well enough: code apart from comments and words.

/// What stands in the code for words taken out.
const WORDS: &str = "\"\"";

/// A Rust file.
#[derive(Debug)]
pub(crate) struct Source {
    /// As it stands.
    pub(crate) text: String,
    /// The same lines with blanks for comments, and `""` for words.
    code: String,
    /// The words between quotation marks, with the line on which they begin.
    pub(crate) strings: Vec<(usize, String)>,
}

impl Source {
    /// Reads a text.
    pub(crate) fn of(text: &str) -> Self {
        let mut reader =
            Reader { rest: text, line: 1, code: String::new(), strings: Vec::new() };
        while !reader.rest.is_empty() {
            reader.step();
        }
        Self { text: text.to_owned(), code: reader.code, strings: reader.strings }
    }

    /// The lines of code, numbered from one.
    pub(crate) fn code_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.code.lines().enumerate().map(|(at, code)| (at + 1, code))
    }

    /// The words that are the first argument of each call, with the line of the call.
    pub(crate) fn first_arguments(&self, call: &str) -> Vec<(usize, String)> {
        let mut found = Vec::new();
        for (at, _) in self.code.match_indices(call) {
            let (before, rest) = self.code.split_at(at);
            let after = rest.get(call.len()..).unwrap_or_default();
            if after.trim_start().starts_with(WORDS) {
                // The words were taken out in order, and a mark was left for each.
                if let Some((_, words)) = self.strings.get(before.matches(WORDS).count()) {
                    found.push((before.matches('\n').count() + 1, words.clone()));
                }
            }
        }
        found
    }

    /// What stands in `Figure<…>`, the last one up to a line.
    pub(crate) fn last_before(&self, line: usize, open: &str) -> Option<String> {
        let up_to: Vec<&str> = self.code.lines().take(line).collect();
        let text = up_to.join("\n");
        let (_, after) = text.rsplit_once(open)?;
        after.split_once('>').map(|(inside, _)| inside.to_owned())
    }
}

/// Whether a character is a Chinese one, or the mark of a Chinese text.
pub(crate) fn is_chinese(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

/// The numbers of a line of code other than 0 and 1; not those of fields and of lengths of arrays.
pub(crate) fn numbers(code: &str) -> Vec<String> {
    let chars: Vec<char> = code.chars().collect();
    let at = |at: usize| chars.get(at).copied().unwrap_or(' ');
    let mut found = Vec::new();
    let mut here = 0;
    while here < chars.len() {
        if !at(here).is_ascii_digit() {
            here += 1;
            continue;
        }
        let before = if here == 0 { ' ' } else { at(here - 1) };
        let earlier = if here < 2 { ' ' } else { at(here - 2) };
        let mut end = here;
        while at(end).is_ascii_alphanumeric()
            || at(end) == '_'
            || (at(end) == '.' && at(end + 1).is_ascii_digit() && before != '.')
        {
            end += 1;
        }
        let number: String = chars.iter().skip(here).take(end - here).collect();
        let is_name = before.is_ascii_alphanumeric() || before == '_';
        let is_field = before == '.' && earlier != '.';
        let so_far: String = chars.iter().take(here).collect();
        let is_length = so_far.trim_end().ends_with(';') && at(end) == ']';
        let small = ["0", "1"].contains(&number.split('_').next().unwrap_or_default())
            && !number.contains('.')
            && !number
                .split('_')
                .skip(1)
                .any(|part| part.starts_with(|c: char| c.is_ascii_digit()));
        if !is_name && !is_field && !is_length && !small {
            found.push(number);
        }
        here = end;
    }
    found
}

/// The variants of every public enum of a file, with the first line of what is said of them.
pub(crate) fn variants(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut inside = false;
    let mut doc = String::new();
    for line in text.lines() {
        if line.starts_with("pub enum ") {
            inside = true;
        } else if line.starts_with('}') {
            inside = false;
        }
        let of_the_enum = line.starts_with("    ") && !line.starts_with("     ");
        if !inside || !of_the_enum {
            continue;
        }
        let words = line.trim();
        match words.strip_prefix("///") {
            Some(said) => doc.push_str(said),
            None if words.starts_with(|c: char| c.is_ascii_uppercase()) => {
                let name = words.split(['(', '{', ',', ' ']).next().unwrap_or_default();
                found.push((name.to_owned(), std::mem::take(&mut doc)));
            }
            None => {}
        }
    }
    found
}

struct Reader<'a> {
    rest: &'a str,
    line: usize,
    code: String,
    strings: Vec<(usize, String)>,
}

impl Reader<'_> {
    /// Reads one comment, one literal or one character.
    fn step(&mut self) {
        if self.rest.starts_with("//") {
            let end = self.rest.find('\n').unwrap_or(self.rest.len());
            self.skip(end);
        } else if self.rest.starts_with("/*") {
            self.block_comment();
        } else if let Some(marks) = self.raw_string() {
            self.raw(marks);
        } else if self.rest.starts_with('"') {
            self.string();
        } else if self.rest.starts_with('\'') {
            self.character();
        } else if self.rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_') {
            // A whole name at once, so that the end of one is not taken for the mark of a string.
            let name = self.rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
            let end = name.unwrap_or(self.rest.len());
            let name = self.rest.get(..end).unwrap_or_default();
            if !(["b", "c"].contains(&name)
                && self.rest.get(end..).unwrap_or_default().starts_with('"'))
            {
                self.code.push_str(name);
            }
            self.rest = self.rest.get(end..).unwrap_or_default();
        } else {
            self.keep();
        }
    }

    /// Takes the next character as code.
    fn keep(&mut self) {
        if let Some(c) = self.take().filter(|c| *c != '\n') {
            self.code.push(c);
        }
    }

    fn take(&mut self) -> Option<char> {
        let c = self.rest.chars().next()?;
        self.rest = self.rest.get(c.len_utf8()..).unwrap_or_default();
        if c == '\n' {
            self.line += 1;
            self.code.push('\n');
        }
        Some(c)
    }

    fn skip(&mut self, bytes: usize) {
        let skipped = self.rest.get(..bytes).unwrap_or_default();
        let lines = skipped.matches('\n').count();
        self.line += lines;
        self.code.push_str(&"\n".repeat(lines));
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    fn block_comment(&mut self) {
        let mut depth = 0_usize;
        while !self.rest.is_empty() {
            if self.rest.starts_with("/*") {
                (depth, self.rest) = (depth + 1, self.rest.get(2..).unwrap_or_default());
            } else if self.rest.starts_with("*/") {
                (depth, self.rest) = (depth - 1, self.rest.get(2..).unwrap_or_default());
                if depth == 0 {
                    return;
                }
            } else {
                self.take();
            }
        }
    }

    /// How many `#` open a raw string here.
    fn raw_string(&self) -> Option<usize> {
        let opened = self.rest.strip_prefix("br").or_else(|| self.rest.strip_prefix('r'))?;
        let marks = opened.chars().take_while(|c| *c == '#').count();
        opened.get(marks..)?.starts_with('"').then_some(marks)
    }

    fn raw(&mut self, marks: usize) {
        let line = self.line;
        let close = format!("\"{}", "#".repeat(marks));
        let start = self.rest.find('"').map_or(self.rest.len(), |at| at + 1);
        let inside = self.rest.get(start..).unwrap_or_default();
        let length = inside.find(&close).unwrap_or(inside.len());
        self.strings.push((line, inside.get(..length).unwrap_or_default().to_owned()));
        self.code.push_str(WORDS);
        self.skip((start + length + close.len()).min(self.rest.len()));
    }

    fn string(&mut self) {
        let line = self.line;
        self.code.push_str(WORDS);
        self.rest = self.rest.get(1..).unwrap_or_default();
        let mut words = String::new();
        while let Some(c) = self.take() {
            match c {
                '"' => break,
                '\\' => match self.take() {
                    // A line that goes on: the blanks at its beginning are not part of it.
                    Some('\n') => {
                        while self.rest.starts_with([' ', '\n']) {
                            self.take();
                        }
                    }
                    Some('n') => words.push('\n'),
                    Some(escaped) => words.push(escaped),
                    None => {}
                },
                c => words.push(c),
            }
        }
        self.strings.push((line, words));
    }

    /// A character between quotation marks, or the mark of a lifetime.
    fn character(&mut self) {
        let mut chars = self.rest.chars().skip(1);
        let (first, second) = (chars.next(), chars.next());
        if first == Some('\\') {
            let after = self.rest.get(3..).unwrap_or_default();
            let end = after.find('\'').map_or(self.rest.len(), |at| at + 4);
            self.skip(end);
            self.code.push(' ');
        } else if second == Some('\'') {
            let end = first.map_or(2, char::len_utf8) + 2;
            self.skip(end);
            self.code.push(' ');
        } else {
            self.keep();
        }
    }
}
