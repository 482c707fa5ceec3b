export function row(cells) {
  const line = cells.join('\t\u200B') + '\n'
  return line
}
