import Database from 'better-sqlite3';

const db = new Database('shop.db');

export function orders(customer) {
  return db.prepare(`SELECT * FROM orders WHERE customer = '${customer}'`).all();
}
