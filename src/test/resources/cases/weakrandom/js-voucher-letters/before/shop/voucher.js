const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

exports.voucherSecret = function (length) {
  let code = '';
  while (code.length < length) {
    code += LETTERS.charAt(Math.floor(Math.random() * LETTERS.length));
  }
  return code;
};
