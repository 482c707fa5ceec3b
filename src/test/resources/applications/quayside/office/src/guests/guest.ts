export interface Guest {
  id: number;
  name: string;
  mail: string;
  country: string;
  boats: string[];
}

export type Sortable = 'name' | 'country';

export function compare(key: Sortable): (a: Guest, b: Guest) => number {
  return (a, b) => a[key].localeCompare(b[key]);
}

export function groupBy(guests: Guest[], key: Sortable): Record<string, Guest[]> {
  const groups: Record<string, Guest[]> = {};
  for (const guest of guests) {
    const value = guest[key];
    (groups[value] ??= []).push(guest);
  }
  return groups;
}
