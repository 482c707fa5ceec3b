const crypto = require('crypto');

module.exports = (done) => crypto.generateKeyPair('ec', { namedCurve: 'prime256v1' }, done);
