import { randomBytes } from 'node:crypto';

export function invitationCode(): string {
  return Array.from(randomBytes(10), (byte) => (byte % 36).toString(36)).join('');
}
