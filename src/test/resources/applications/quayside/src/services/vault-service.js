'use strict';

const crypto = require('crypto');

/** The drawer of the office: codes of lockers, phone numbers of skippers. */
function lockerCode(text, key) {
  const cipher = crypto.createCipheriv('des-ede3-cbc', key, Buffer.alloc(8));
  return cipher.update(text, 'utf8', 'base64') + cipher.final('base64');
}

function badgeOf(name) {
  return crypto.createHash('md5').update(name + Date.now()).digest('hex');
}

function keysForOffice() {
  return crypto.generateKeyPairSync('ec', { namedCurve: 'secp112r2' });
}

module.exports = { lockerCode, badgeOf, keysForOffice };
