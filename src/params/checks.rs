//! Which office checked a value. 核对单位。
//!
//! The page carries this with the schemes, not with a first visit, which shows no check.

use super::read::{Node, Read};
use super::{Office, Params};

/// Reads the offices beside the days of the checks into the figures of the set.
pub(super) fn read(params: &mut Params, root: &Node<'_>) -> Read<()> {
    for (key, figure) in root.must("figures")?.fields()? {
        for (at, value) in figure.must("values")?.items()?.enumerate() {
            let office = read_office(&value)?;
            let figure = params.position(key).and_then(|at| params.figures.get_mut(at));
            if office.is_some()
                && let Some(entry) = figure.and_then(|figure| figure.entries.get_mut(at))
            {
                entry.checked_by = office;
            }
        }
    }
    Ok(())
}

/// The office of one value or scheme: beside the day only.
pub(super) fn read_office(node: &Node<'_>) -> Read<Option<Office>> {
    let Some(by) = node.may("checked_by") else { return Ok(None) };
    node.must("checked_on")?;
    super::load::read_office(&by).map(Some)
}
