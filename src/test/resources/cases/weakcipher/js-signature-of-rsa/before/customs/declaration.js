const crypto = require('crypto');

const ALGORITHM = 'RSA-MD5';

function checksum(declaration) {
  return crypto
    .createHash(ALGORITHM)
    .update(Buffer.from(declaration, 'latin1'))
    .digest();
}

module.exports = { checksum };
