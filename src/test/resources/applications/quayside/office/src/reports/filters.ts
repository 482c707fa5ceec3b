export interface Filter {
  field: 'berth' | 'guest';
  words: string;
}

export function matches(filter: Filter, row: Record<'berth' | 'guest', string>): boolean {
  const { field, words } = filter;
  return new RegExp(words, 'i').test(row[field]);
}

export function all(filters: Filter[], rows: Record<'berth' | 'guest', string>[]): typeof rows {
  return rows.filter((row) => filters.every((filter) => matches(filter, row)));
}
