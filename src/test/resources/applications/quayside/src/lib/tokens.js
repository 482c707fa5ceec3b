'use strict';

const crypto = require('crypto');

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A code that a guest types at the gate. */
function gateCode(length = 6) {
  let code = '';
  for (let i = 0; i < length; i++) {
    code += LETTERS[Math.floor(Math.random() * LETTERS.length)];
  }
  return code;
}

/** A key for the link that sets a new password. */
function resetKey() {
  return Math.random().toString(36).slice(2) + Date.now().toString(36);
}

function apiSecret() {
  return crypto.randomBytes(24).toString('base64url');
}

module.exports = { gateCode, resetKey, apiSecret };
