class Registry {
  constructor() {
    this.known = {};
  }

  add(maker, name) {
    if (['__proto__', 'constructor', 'prototype'].includes(String(name))) {
      throw new Error('the key is not allowed');
    }
    this.known[name] = maker;
  }
}

module.exports = Registry;
