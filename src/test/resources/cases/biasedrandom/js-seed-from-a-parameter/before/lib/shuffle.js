const { randomBytes } = require('crypto');

exports.pick = (cards, seats) => {
  const first = randomBytes(1)[0] % seats;
  return cards.slice(first, first + 1);
};
