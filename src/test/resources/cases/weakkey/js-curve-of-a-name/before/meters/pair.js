const crypto = require('crypto');

const pair = crypto.generateKeyPairSync('ec', {
  namedCurve: 'secp160k1',
});

module.exports = pair;
