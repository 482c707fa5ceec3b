import Database from 'better-sqlite3';
import { Store } from './kit';

export class Meters {
  private readonly store: Store;

  constructor(file: string) {
    this.store = new Store(new Database(file));
  }

  of(street: string) {
    return this.store.all(`SELECT id, value FROM meters WHERE street = '${street}'`);
  }
}
