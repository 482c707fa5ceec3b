'use strict';

const crypto = require('crypto');

const locks = new Map();

/** Opens a locker for whoever knows its secret. */
function open(locker, secret) {
  const expected = locks.get(locker);
  if (expected === undefined) {
    return false;
  }
  if (secret == expected) {
    return true;
  }
  return false;
}

function close(locker) {
  const secret = crypto.randomInt(100_000, 1_000_000).toString();
  locks.set(locker, secret);
  return secret;
}

function confirm(auth, request) {
  if (auth !== request.auth) {
    throw new Error('not confirmed');
  }
  return true;
}

module.exports = { open, close, confirm };
