import crypto from 'node:crypto';

const ALPHABET = '0123456789abcdef';

export function deviceKey() {
  return Array.from({ length: 32 }, () => ALPHABET[Math.floor(Math.random() * 16)]).join('');
}

export const fingerprint = (key) => crypto.createHash('sha1').update(key).digest('hex');
