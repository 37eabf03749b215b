// What a host may choose of the looks: read by the page in a frame and by the page that makes snippets.

/** Three numbers of a colour in six hexadecimal digits, or in three as a style sheet may be shortened to; null for anything else. */
export function colour(text) {
  const [, digits] = /^#?([\da-f]{6}|[\da-f]{3})$/i.exec(text.trim()) ?? [];
  if (!digits) return null;
  const each = digits.length === 3 ? [...digits].map((one) => one + one) : digits.match(/../g);
  return each.map((two) => Number.parseInt(two, 16));
}

/** Relative luminance, as WCAG defines it. */
function luminance(rgb) {
  const [r, g, b] = rgb.map((one) => (one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast between two colours, from 1 to 21. */
export function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** What text needs to be read, as WCAG AA has it. */
export const READABLE = 4.5;

/** Whether a text names font families, and nothing else. */
export const isFont = (text) => /^[\p{L}\d ,"'-]{1,200}$/u.test(text);

/** Whether a text is a roundness that is used. */
export const isRadius = (text) => /^\d{1,2}$/.test(text) && Number(text) <= 24;
