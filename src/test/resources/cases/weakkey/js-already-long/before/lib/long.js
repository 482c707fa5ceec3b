const crypto = require('crypto');

module.exports = (done) => crypto.generateKeyPair('rsa', { modulusLength: 4096 }, done);
