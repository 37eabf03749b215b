//! Opens the container of old Office files: a small file system in a file. 复合文档。
//!
//! Nothing that the file says of itself is believed: chains of sectors end after as many steps as the
//! file has sectors, and what lies outside the file is not there.

/// Sectors of a file, and what is kept in them.
#[derive(Debug)]
pub(super) struct Ole<'a> {
    bytes: &'a [u8],
    /// A sector has so many bits of address: 9 or 12.
    shift: u32,
    /// The sector after each sector.
    next: Vec<u32>,
    /// The same for the small sectors.
    small_next: Vec<u32>,
    /// What the small sectors are cut from.
    small: Vec<u8>,
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    name: String,
    is_stream: bool,
    start: u32,
    size: usize,
}

/// Streams shorter than this are kept in small sectors.
const SMALL: usize = 4096;
const SMALL_SHIFT: u32 = 6;
/// From here on a number is a mark and no sector.
const MARKS: u32 = 0xffff_fffa;
const ENTRY: usize = 128;

impl<'a> Ole<'a> {
    /// Opens a container; `None` if it is damaged.
    pub(super) fn open(bytes: &'a [u8]) -> Option<Self> {
        let shift = u32::from(u16_at(bytes, 30)?);
        if !matches!(shift, 9 | 12) {
            return None;
        }
        let mut ole = Self {
            bytes,
            shift,
            next: Vec::new(),
            small_next: Vec::new(),
            small: Vec::new(),
            entries: Vec::new(),
        };
        ole.next = ole.read_table()?;
        let small_table = ole.chain(u32_at(bytes, 60)?, usize::MAX)?;
        ole.small_next = numbers(&small_table);
        let folder = ole.chain(u32_at(bytes, 48)?, usize::MAX)?;
        for entry in folder.chunks_exact(ENTRY) {
            let length = usize::from(u16_at(entry, 64)?).min(64).saturating_sub(2);
            let name: Vec<u16> =
                (0..length).step_by(2).filter_map(|at| u16_at(entry, at)).collect();
            let kind = entry.get(66).copied().unwrap_or(0);
            let start = u32_at(entry, 116)?;
            let size = usize::try_from(u32_at(entry, 120)?).ok()?;
            if kind == 5 && ole.small.is_empty() {
                ole.small = ole.chain(start, size)?;
            }
            let name = String::from_utf16_lossy(&name);
            ole.entries.push(Entry { name, is_stream: kind == 2, start, size });
        }
        Some(ole)
    }

    /// Whether something of this name is kept in it.
    pub(super) fn has(&self, name: &str) -> bool {
        self.entries.iter().any(|entry| entry.name == name)
    }

    /// What is kept under a name.
    pub(super) fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let entry = self.entries.iter().find(|entry| entry.is_stream && entry.name == name)?;
        if SMALL <= entry.size {
            return self.chain(entry.start, entry.size);
        }
        let mut data = Vec::new();
        let mut at = entry.start;
        for _ in 0..self.small_next.len() {
            if MARKS <= at || entry.size <= data.len() {
                break;
            }
            let start = usize::try_from(at).ok()?.checked_shl(SMALL_SHIFT)?;
            data.extend_from_slice(self.small.get(start..start.checked_add(64)?)?);
            at = *self.small_next.get(usize::try_from(at).ok()?)?;
        }
        data.truncate(entry.size);
        (data.len() == entry.size).then_some(data)
    }

    fn sector(&self, at: u32) -> Option<&'a [u8]> {
        let size = 1_usize.checked_shl(self.shift)?;
        let start = usize::try_from(at).ok()?.checked_add(1)?.checked_mul(size)?;
        let end = start.checked_add(size)?.min(self.bytes.len());
        self.bytes.get(start..end).filter(|sector| !sector.is_empty())
    }

    /// How many sectors the file can have.
    fn most(&self) -> usize {
        self.bytes.len().checked_shr(self.shift).unwrap_or(0).saturating_add(1)
    }

    /// What a chain of sectors holds, up to a size.
    fn chain(&self, start: u32, size: usize) -> Option<Vec<u8>> {
        let mut data = Vec::new();
        let mut at = start;
        for _ in 0..self.most() {
            if MARKS <= at || size <= data.len() {
                data.truncate(size);
                return Some(data);
            }
            data.extend_from_slice(self.sector(at)?);
            at = *self.next.get(usize::try_from(at).ok()?)?;
        }
        // It ends here, or runs in a circle.
        data.truncate(size);
        (MARKS <= at || size <= data.len()).then_some(data)
    }

    /// The table of what sector follows which.
    fn read_table(&self) -> Option<Vec<u32>> {
        let mut table = Vec::new();
        let mut parts: Vec<u32> = numbers(self.bytes.get(76..512)?);
        let mut more = u32_at(self.bytes, 68)?;
        for _ in 0..self.most() {
            if MARKS <= more {
                break;
            }
            let mut list = numbers(self.sector(more)?);
            more = list.pop()?;
            parts.extend(list);
        }
        for part in parts.into_iter().filter(|part| *part < MARKS).take(self.most()) {
            table.extend(numbers(self.sector(part)?));
        }
        Some(table)
    }
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    let (chunks, _) = bytes.as_chunks::<4>();
    chunks.iter().map(|chunk| u32::from_le_bytes(*chunk)).collect()
}

/// Two bytes, the lower first.
pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk().map(|chunk| u16::from_le_bytes(*chunk))
}

/// Four bytes, the lowest first.
pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|chunk| u32::from_le_bytes(*chunk))
}
