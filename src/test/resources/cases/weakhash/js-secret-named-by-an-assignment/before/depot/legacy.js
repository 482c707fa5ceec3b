const crypto = require('crypto');

exports.passwordDigest = function (plain) {
  return crypto.createHash('md5').update(plain).digest('base64');
};
