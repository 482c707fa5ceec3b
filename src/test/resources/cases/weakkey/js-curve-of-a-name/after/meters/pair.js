const crypto = require('crypto');

const pair = crypto.generateKeyPairSync('ec', {
  namedCurve: 'prime256v1',
});

module.exports = pair;
