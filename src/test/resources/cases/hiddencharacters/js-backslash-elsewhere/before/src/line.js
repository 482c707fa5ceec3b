export function row(cells) {
  const line = cells.join('\t​') + '\n'
  return line
}
