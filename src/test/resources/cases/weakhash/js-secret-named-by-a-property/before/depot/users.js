const crypto = require('crypto');

module.exports = {
  hashPassword: (plain) => crypto.createHash('sha1').update(plain).digest('hex'),
};
