const RULES = [
  [/\*\*(.+?)\*\*/g, '<b>$1</b>'],
  [/_(.+?)_/g, '<i>$1</i>'],
];

/** The little markup that notes may have. */
export function marked(text) {
  return RULES.reduce((html, [pattern, by]) => html.replace(pattern, by), text);
}
