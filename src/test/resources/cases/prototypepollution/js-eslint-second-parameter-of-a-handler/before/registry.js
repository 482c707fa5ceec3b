class Registry {
  constructor() {
    this.known = {};
  }

  add(maker, name) {
    this.known[name] = maker;
  }
}

module.exports = Registry;
