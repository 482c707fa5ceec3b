'use strict';

const symbols = { EUR: '€', GBP: '£', NOK: 'kr' };
const decimals = { EUR: 2, GBP: 2, NOK: 0 };

function format(amount, currency = 'EUR') {
  const symbol = symbols[currency];
  const places = decimals[currency];
  return `${symbol} ${(amount / 100).toFixed(places)}`;
}

function split(amount, parts) {
  const shares = new Array(parts).fill(Math.floor(amount / parts));
  for (let i = 0; i < amount % parts; i++) {
    shares[i] += 1;
  }
  return shares;
}

module.exports = { format, split };
