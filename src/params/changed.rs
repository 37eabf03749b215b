//! Figures that a reader changes, to see what that comes to. 改动的参数。

use crate::law::Status;

use super::{Entry, FirstDay, Params, Supplied};

impl Params {
    /// The same figures, but for some that hold on every day what the reader typed: unlike what is supplied for
    /// a missing figure, it goes before what the files have. 改过的参数。
    #[must_use]
    pub fn changed(&self, by: &Supplied) -> Self {
        let mut changed = self.clone();
        for key in by.keys() {
            let figure = self.position(key).and_then(|at| changed.figures.get_mut(at));
            if let (Some(figure), Some(value)) = (figure, by.value(key)) {
                figure.entries = vec![Entry {
                    from: FirstDay::Always,
                    first_day_unverified: false,
                    doubtful_until: None,
                    year_figure: false,
                    value: value.clone(),
                    status: Some(Status::Supplied),
                    cites: Vec::new(),
                    checked_by: None,
                    checked_on: None,
                    note: None,
                }];
            }
        }
        changed
    }
}
