const crypto = require('crypto');

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

exports.voucherSecret = function (length) {
  let code = '';
  while (code.length < length) {
    code += LETTERS.charAt(crypto.randomInt(LETTERS.length));
  }
  return code;
};
