'use strict';

const { gateCode } = require('../lib/tokens');

const states = {
  closed: { open: 'opening', lock: 'locked' },
  opening: { done: 'open' },
  open: { close: 'closing' },
  closing: { done: 'closed', block: 'open' },
  locked: { unlock: 'closed' },
};

/** The gate at the pier: what may follow what. */
class Gate {
  constructor() {
    this.state = 'closed';
    this.code = gateCode();
  }

  handle(event) {
    const { state } = this;
    const next = states[state][event];
    if (next) {
      this.state = next;
    }
    return this.state;
  }
}

module.exports = { Gate };
