import { createHash, randomBytes as bytes } from 'crypto';

export const seal = (list: string[]) => createHash('sha256').update(list.join()).digest('hex');

export function winner(tickets: string[]): string {
  const n = bytes(4).readUInt32LE(0) % tickets.length;
  return tickets[n];
}
