import { store } from './store.mjs';
import { randomInt } from 'crypto';

function randomBetween(min, max) {
  return Math.floor((randomInt(2 ** 47) / 2 ** 47) * (max - min + 1)) + min;
}

export async function open(user) {
  const id = 's' + randomBetween(1000000, 9999999);
  await store.put(id, user);
  return id;
}
