export const SEPARATOR = `a\u200Bb`;
