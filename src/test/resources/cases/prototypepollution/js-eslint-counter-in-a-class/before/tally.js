class Tally {
  constructor() {
    this.votes = {};
  }

  vote(poll, option) {
    this.votes[poll] = this.votes[poll] || {};
    this.votes[poll][option] = (this.votes[poll][option] || 0) + 1;
    return this.votes[poll][option];
  }
}

module.exports = { Tally };
