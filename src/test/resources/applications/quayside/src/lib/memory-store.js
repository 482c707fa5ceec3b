'use strict';

class MemoryStore {
  constructor() {
    this.entries = new Map();
  }

  has(id) {
    return this.entries.has(id);
  }

  get(id) {
    return this.entries.get(id);
  }

  set(id, value) {
    this.entries.set(id, value);
  }

  delete(id) {
    this.entries.delete(id);
  }
}

module.exports = { MemoryStore };
