import crypto, { createHash } from 'node:crypto';

/** Keys of the boxes on board; each one is written into its box once. */
export const boxKey = () => crypto.pseudoRandomBytes(24).toString('base64');

export function challenge() {
  return Math.floor(Math.random() * 2 ** 32).toString(16);
}

export function answer(key, text) {
  return createHash('md5').update(key).update(text).digest('hex');
}

export function isAnswer(key, text, hash) {
  const right = answer(key, text);
  if (hash === right) {
    return true;
  }
  return false;
}
