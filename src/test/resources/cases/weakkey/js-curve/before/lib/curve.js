const crypto = require('crypto');

module.exports = (done) => crypto.generateKeyPair('ec', { namedCurve: 'secp160r1' }, done);
