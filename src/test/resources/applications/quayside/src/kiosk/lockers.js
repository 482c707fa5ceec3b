'use strict';

const crypto = require('crypto');

const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Codes for the lockers beside the showers. */
function lockerToken() {
  let token = '';
  while (token.length < 8) {
    token += SIGNS.charAt(Math.floor(Math.random() * SIGNS.length));
  }
  return token;
}

function sessionKey() {
  const key = [];
  for (let i = 0; i < 4; i++) {
    key.push(Math.random().toString(36).slice(2, 8));
  }
  return key.join('-');
}

function sealed(locker, secret) {
  return crypto.createHash('sha1').update(locker + secret).digest('base64');
}

function opens(locker, token, open) {
  const expected = open.get(locker);
  if (token !== expected) {
    return false;
  }
  open.delete(locker);
  return true;
}

module.exports = { lockerToken, sessionKey, sealed, opens };
