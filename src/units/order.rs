//! Putting short lists in order. 排序。

/// Puts a list in the order of what each entry stands by; what is equal stays as it was.
///
/// The standard library sorts long lists fast, and the page would carry 3 kB for each kind of entry;
/// what a reader enters is short and mostly in order already.
pub fn put_in_order<T, K: Ord>(list: &mut [T], by: impl Fn(&T) -> K) {
    for entry in 1..list.len() {
        let mut at = entry;
        while let Some(before) = at.checked_sub(1) {
            let pair = list.get(before).zip(list.get(at));
            if pair.is_none_or(|(before, this)| by(before) <= by(this)) {
                break;
            }
            list.swap(before, at);
            at = before;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::put_in_order;

    #[test]
    fn entries_are_in_order_and_equal_ones_stay_as_they_were() {
        let mut list = [(3, 'a'), (1, 'b'), (2, 'c'), (1, 'd'), (3, 'e'), (0, 'f')];
        put_in_order(&mut list, |(number, _)| *number);
        assert_eq!(list, [(0, 'f'), (1, 'b'), (1, 'd'), (2, 'c'), (3, 'a'), (3, 'e')]);
        let mut none: [u8; 0] = [];
        put_in_order(&mut none, |number| *number);
    }
}
