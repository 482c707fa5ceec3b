'use strict';

const crypto = require('crypto');

/** The numbers on the key cards of the showers. */
function cardNumber() {
  const digits = [];
  for (let i = 0; i < 12; i++) {
    digits.push(Math.floor(Math.random() * 10));
  }
  return digits.join('');
}

function voucher(prefix) {
  return prefix + '-' + Math.random().toString(16).substring(2, 10).toUpperCase();
}

function pin() {
  return String(1000 + Math.floor(Math.random() * 9000));
}

function nonce() {
  return crypto.pseudoRandomBytes(8).toString('hex');
}

module.exports = { cardNumber, voucher, pin, nonce };
