const crypto = require('crypto');

module.exports.pair = (done) =>
  crypto.generateKeyPair('rsa', { modulusLength: Number(process.env.KEY_BITS) }, done);
