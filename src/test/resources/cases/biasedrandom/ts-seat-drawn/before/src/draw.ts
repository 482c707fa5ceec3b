import { randomBytes } from 'node:crypto';

export function draw(guests: string[]): string {
  const winner = randomBytes(4).readUInt32BE(0) % guests.length;
  return guests[winner];
}
