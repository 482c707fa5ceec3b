const { createCipheriv } = require('node:crypto');

const algorithm = 'AES-128-ECB';

module.exports = function encrypt(value, key) {
  const c = createCipheriv(algorithm, key, '');
  return Buffer.concat([c.update(value), c.final()]);
};
