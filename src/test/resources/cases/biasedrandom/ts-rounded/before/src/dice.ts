import * as crypto from 'crypto';

export function dice(): number {
  return Math.floor((crypto.randomBytes(1)[0] / 256) * 6) + 1;
}
