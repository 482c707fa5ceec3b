import { randomBytes, randomInt } from 'node:crypto';

export function invitationCode(): string {
  return Array.from(randomBytes(10), () => (randomInt(36)).toString(36)).join('');
}
