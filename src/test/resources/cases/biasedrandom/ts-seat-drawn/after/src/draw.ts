import { randomInt } from 'node:crypto';

export function draw(guests: string[]): string {
  const winner = randomInt(guests.length);
  return guests[winner];
}
