'use strict';

/** Buoys, ropes, fenders: what is where. */
class Inventory {
  constructor() {
    this.stock = {};
    this.places = ['shed', 'pier', 'boathouse'];
  }

  put(item, place, count) {
    this.stock[item] = this.stock[item] || {};
    this.stock[item][place] = (this.stock[item][place] || 0) + count;
    return this.stock[item][place];
  }

  count(item) {
    const places = this.stock[item] || {};
    return this.places.reduce((sum, place) => sum + (places[place] || 0), 0);
  }

  report() {
    return Object.keys(this.stock)
      .sort()
      .map((item) => `${item}: ${this.count(item)}`);
  }
}

module.exports = { Inventory };
