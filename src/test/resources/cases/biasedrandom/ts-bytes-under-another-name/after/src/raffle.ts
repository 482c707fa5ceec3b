import { createHash, randomInt } from 'crypto';

export const seal = (list: string[]) => createHash('sha256').update(list.join()).digest('hex');

export function winner(tickets: string[]): string {
  const n = randomInt(tickets.length);
  return tickets[n];
}
