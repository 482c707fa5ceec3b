'use strict';

const crypto = require('crypto');

/** Signs what a download link says, so that nobody changes it. */
function sign(text, secret) {
  return crypto.createHash('sha1').update(`${secret}:${text}`).digest('hex');
}

function isSigned(text, signature, secret) {
  const hash = sign(text, secret);
  if (hash === signature) {
    return true;
  }
  return false;
}

module.exports = { sign, isSigned };
