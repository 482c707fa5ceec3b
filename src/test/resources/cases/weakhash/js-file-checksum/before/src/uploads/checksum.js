const crypto = require('crypto');
const fs = require('fs');

exports.checksum = function (file) {
  const hash = crypto.createHash('md5');
  hash.update(fs.readFileSync(file));
  return hash.digest('hex');
};
