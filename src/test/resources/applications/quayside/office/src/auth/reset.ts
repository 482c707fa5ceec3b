import { randomBytes } from 'crypto';

const codes = new Map<string, string>();

export function newCode(mail: string): string {
  const code = Math.random().toString().slice(2, 8);
  codes.set(mail, code);
  return code;
}

export function newLink(mail: string): string {
  const key = randomBytes(20).toString('hex');
  codes.set(mail, key);
  return `https://office.quayside.example/reset?key=${key}`;
}

export function check(mail: string, token: string): boolean {
  const expected = codes.get(mail);
  if (token === expected) {
    codes.delete(mail);
    return true;
  }
  return false;
}
