//! The two compressions that browsers take, at their smallest.

use flate2::{Compression, write::GzEncoder};
use std::io::Write as _;

/// As a good static host would send it to any browser of the last ten years.
pub(crate) fn brotli(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut out = Vec::new();
    let mut input = bytes;
    brotli::BrotliCompress(&mut input, &mut out, &params)
        .map_err(|e| format!("brotli failed: {e}."))?;
    Ok(out)
}

/// As a plain static host would send it.
pub(crate) fn gzip(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder
        .write_all(bytes)
        .and_then(|()| encoder.finish())
        .map_err(|e| format!("gzip failed: {e}."))
}
