//! A strict reader of JSON, and a tree that keeps what a map would lose: the order of keys, and
//! repeated ones.
//!
//! A reader of our own, because the usual one brings floating point into the page, and counts
//! columns in bytes, where a Chinese character has three.

/// Any JSON value. Of bare numbers only whole ones are kept: no figure is one, only the format and
/// the revision of a file are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A bare number; `None` if it is not a whole number from nought up.
    Number(Option<u64>),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object, in the order of the file, repeated keys and all.
    Object(Vec<(String, Json)>),
}

/// How many lists and objects may stand in one another.
const DEEPEST: usize = 127;

impl Json {
    /// Reads a text.
    ///
    /// # Errors
    ///
    /// The line and column where the text stops being JSON, both from one.
    pub fn parse(text: &str) -> Result<Self, (usize, usize)> {
        let text = text.trim_start_matches('\u{feff}');
        let mut reader = Reader { rest: text };
        match reader.value(DEEPEST) {
            Some(json) if reader.rest.is_empty() => Ok(json),
            Some(_) | None => Err(reader.place_in(text)),
        }
    }
}

/// Reads from the front. `None` from any of its methods: what is left begins with what is no JSON.
struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    /// A value and the blanks around it; `room` is how many lists and objects it may open.
    fn value(&mut self, room: usize) -> Option<Json> {
        self.skip_blanks();
        let json = match self.rest.chars().next()? {
            '{' => {
                let mut fields = Vec::new();
                self.each('}', room, &mut |reader, room| {
                    let name = reader.string()?;
                    reader.skip_blanks();
                    reader.take(":")?;
                    fields.push((name, reader.value(room)?));
                    Some(())
                })?;
                Json::Object(fields)
            }
            '[' => {
                let mut items = Vec::new();
                self.each(']', room, &mut |reader, room| {
                    items.push(reader.value(room)?);
                    Some(())
                })?;
                Json::List(items)
            }
            '"' => Json::Text(self.string()?),
            'n' => self.take("null").map(|()| Json::Null)?,
            't' => self.take("true").map(|()| Json::Bool(true))?,
            'f' => self.take("false").map(|()| Json::Bool(false))?,
            _ => self.number()?,
        };
        self.skip_blanks();
        Some(json)
    }

    /// What stands between the bracket at the front and `end`, with a comma between two.
    fn each(
        &mut self,
        end: char,
        room: usize,
        read: &mut dyn FnMut(&mut Self, usize) -> Option<()>,
    ) -> Option<()> {
        let room = room.checked_sub(1)?;
        self.next()?;
        self.skip_blanks();
        if !self.rest.starts_with(end) {
            read(self, room)?;
            while self.take(",").is_some() {
                self.skip_blanks();
                read(self, room)?;
            }
        }
        self.rest = self.rest.strip_prefix(end)?;
        Some(())
    }

    /// A text in quotation marks.
    fn string(&mut self) -> Option<String> {
        self.take("\"")?;
        let mut text = String::new();
        loop {
            let end = self.rest.find(|c| matches!(c, '"' | '\\' | '\0'..='\u{1f}'));
            let (plain, rest) = self.rest.split_at_checked(end.unwrap_or(self.rest.len()))?;
            text.push_str(plain);
            self.rest = rest;
            if self.take("\"").is_some() {
                return Some(text);
            }
            self.take("\\")?;
            text.push(self.escaped()?);
        }
    }

    /// The character that stands behind a `\`.
    fn escaped(&mut self) -> Option<char> {
        Some(match self.next()? {
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let unit = self.unit()?;
                if let Ok(c) = char::decode_utf16([unit]).next()? {
                    c
                } else {
                    // The first half of a character that takes two.
                    self.take("\\u")?;
                    char::decode_utf16([unit, self.unit()?]).next()?.ok()?
                }
            }
            c @ ('"' | '\\' | '/') => c,
            _ => return None,
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Option<u16> {
        let (digits, rest) = self.rest.split_at_checked(4)?;
        let unit = digits
            .chars()
            .try_fold(0_u32, |unit, c| Some(unit.saturating_mul(16) | c.to_digit(16)?))?;
        self.rest = rest;
        u16::try_from(unit).ok()
    }

    /// A number: no nought in front of another digit, and digits on both sides of a point.
    fn number(&mut self) -> Option<Json> {
        let start = self.rest;
        // A sign, a point and an exponent may be missing.
        let _ = self.take("-");
        if self.take("0").is_none() {
            self.digits()?;
        }
        if self.take(".").is_some() {
            self.digits()?;
        }
        if self.take("e").or_else(|| self.take("E")).is_some() {
            let _ = self.take("+").or_else(|| self.take("-"));
            self.digits()?;
        }
        Some(Json::Number(start.strip_suffix(self.rest)?.parse().ok()))
    }

    fn digits(&mut self) -> Option<()> {
        let rest = self.rest.trim_start_matches(|c: char| c.is_ascii_digit());
        let any = rest.len() < self.rest.len();
        self.rest = rest;
        any.then_some(())
    }

    fn skip_blanks(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\r', '\n']);
    }

    /// Takes this off the front.
    fn take(&mut self, token: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(token)?;
        Some(())
    }

    fn next(&mut self) -> Option<char> {
        let mut chars = self.rest.chars();
        let next = chars.next();
        self.rest = chars.as_str();
        next
    }

    /// The line and column of what is left.
    fn place_in(&self, text: &'a str) -> (usize, usize) {
        let read = text.strip_suffix(self.rest).unwrap_or(text);
        let (above, line) = read.split('\n').enumerate().last().unwrap_or_default();
        (above.saturating_add(1), line.chars().count().saturating_add(1))
    }
}
