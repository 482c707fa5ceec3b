type Row = Record<string, string | number>;

export function pick(rows: Row[], names: string[]): Row[] {
  return rows.map((row) => {
    const picked: Row = {};
    for (const name of names) {
      picked[name] = row[name];
    }
    return picked;
  });
}

export function widths(rows: Row[], names: string[]): number[] {
  return names.map((name) => Math.max(name.length, ...rows.map((row) => String(row[name]).length)));
}

export function print(rows: Row[], names: string[]): string {
  const sizes = widths(rows, names);
  return rows.map((row) => names.map((name, i) => String(row[name]).padEnd(sizes[i])).join(' ')).join('\n');
}
