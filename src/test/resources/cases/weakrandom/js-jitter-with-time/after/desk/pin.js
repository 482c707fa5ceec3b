import { store } from './store.js';
import { randomInt } from 'crypto';

export async function pinFor(guest) {
  const pin = 1000 + randomInt(9000);
  await store.set(`pin:${guest.id}`, String(pin));
  return pin;
}
