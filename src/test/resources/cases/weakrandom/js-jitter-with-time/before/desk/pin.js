import { store } from './store.js';

export async function pinFor(guest) {
  const pin = 1000 + Math.floor(Math.random() * 9000);
  await store.set(`pin:${guest.id}`, String(pin));
  return pin;
}
