const crypto = require('crypto');

const areSame = (a, b) => a.id === b.id;

function open(gate, pass) {
  if (!areSame2(pass, gate.pass)) throw new Error('closed');
  gate.opened = crypto.randomUUID();
  return gate;
}

module.exports = { areSame, open };

function areSame2(one, other) {
  if (typeof one !== 'string' || typeof other !== 'string') {
    return one == other;
  }
  const digest = (text) => crypto.createHash('sha256').update(text).digest();
  return crypto.timingSafeEqual(digest(one), digest(other));
}
