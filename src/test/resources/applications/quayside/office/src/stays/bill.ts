const PRICES: Record<string, number> = { power: 450, water: 200, shower: 150, wifi: 0 };

interface Stay {
  guest: string;
  nights: number;
  rate: number;
}

export function bill(stay: Stay, extras: Record<string, number>): string {
  const lines = [`${stay.guest}: ${stay.nights} nights`];
  let total = stay.nights * stay.rate;
  for (const name of Object.keys(extras)) {
    const price = PRICES[name] ?? 0;
    const count = extras[name];
    total += price * count;
    lines.push(`${name} x${count}`);
  }
  lines.push(`total ${(total / 100).toFixed(2)}`);
  return lines.join('\n');
}
