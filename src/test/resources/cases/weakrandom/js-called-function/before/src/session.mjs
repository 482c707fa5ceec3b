import { store } from './store.mjs';

function randomBetween(min, max) {
  return Math.floor(Math.random() * (max - min + 1)) + min;
}

export async function open(user) {
  const id = 's' + randomBetween(1000000, 9999999);
  await store.put(id, user);
  return id;
}
