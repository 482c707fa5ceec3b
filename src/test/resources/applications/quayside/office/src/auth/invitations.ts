import { createHash } from 'crypto';

interface Invitation {
  mail: string;
  token: string;
}

const open: Invitation[] = [];

export function invite(mail: string): string {
  const token = Math.random().toString(36).slice(2) + Math.random().toString(36).slice(2);
  open.push({ mail, token });
  return token;
}

export function accept(mail: string, token: string): boolean {
  const found = open.find((one) => one.mail === mail);
  if (!found) {
    return false;
  }
  if (found.token !== token) {
    return false;
  }
  return true;
}

export function seal(mail: string, secret: string): string {
  return createHash('sha1').update(mail + secret).digest('hex');
}
