'use strict';

const crypto = require('crypto');

function hashPassword(password, salt = crypto.randomBytes(16).toString('hex')) {
  return `${salt}:${crypto.scryptSync(password, salt, 32).toString('hex')}`;
}

function matches(password, stored) {
  const [salt, expected] = stored.split(':');
  const hash = crypto.scryptSync(password, salt, 32).toString('hex');
  if (hash !== expected) {
    return false;
  }
  return true;
}

/** What the form asks for before anything is hashed. */
function complaint(password, again) {
  if (password === '') {
    return 'Choose a password';
  }
  if (password !== again) {
    return 'The two passwords differ';
  }
  return password.length < 12 ? 'Twelve characters at least' : '';
}

module.exports = { hashPassword, matches, complaint };
