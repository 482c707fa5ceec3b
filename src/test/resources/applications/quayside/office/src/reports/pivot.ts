export type Pivot = Record<string, Record<string, number>>;

interface Entry {
  berth: string;
  month: string;
  nights: number;
}

export function pivot(entries: Entry[]): Pivot {
  const result: Pivot = Object.create(null);
  for (const { berth, month, nights } of entries) {
    result[berth] ??= Object.create(null);
    result[berth][month] = (result[berth][month] ?? 0) + nights;
  }
  return result;
}

export function total(table: Pivot, berth: string): number {
  const row = table[berth];
  return row ? Object.values(row).reduce((sum, nights) => sum + nights, 0) : 0;
}
