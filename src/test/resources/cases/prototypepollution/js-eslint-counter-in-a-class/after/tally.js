class Tally {
  constructor() {
    this.votes = {};
  }

  vote(poll, option) {
    if (['__proto__', 'constructor', 'prototype'].includes(String(poll))) {
      throw new Error('the key is not allowed');
    }
    this.votes[poll] = this.votes[poll] || {};
    this.votes[poll][option] = (this.votes[poll][option] || 0) + 1;
    return this.votes[poll][option];
  }
}

module.exports = { Tally };
