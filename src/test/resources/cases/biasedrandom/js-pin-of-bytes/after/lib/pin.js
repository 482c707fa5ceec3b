const crypto = require('crypto');

exports.pin = function pin() {
  let digits = '';
  for (const byte of crypto.randomBytes(6)) {
    digits += crypto.randomInt(10);
  }
  return digits;
};
