/** Which boats somebody wants to hear of. */
export function nameFilter(pattern) {
  const matcher = new RegExp(`^${pattern}`, 'i');
  return (boat) => matcher.test(boat.name);
}

export function callSignFilter(text) {
  const matcher = new RegExp(text.trim(), 'i');
  return (boat) => matcher.test(boat.callSign);
}

const UNITS = ['m', 'ft', 'kn'];
export const quantity = new RegExp(`^\\d+ ?(${UNITS.join('|')})$`);
