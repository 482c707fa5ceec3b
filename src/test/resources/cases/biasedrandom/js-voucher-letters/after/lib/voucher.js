const crypto = require('crypto');

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'.slice(0, 31);

function voucher() {
  let code = '';
  for (const byte of crypto.randomBytes(10)) {
    code += LETTERS[crypto.randomInt(LETTERS.length)];
  }
  return code;
}

module.exports = { voucher };
