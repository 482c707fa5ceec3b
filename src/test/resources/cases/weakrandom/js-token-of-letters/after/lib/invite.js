const { createHash, randomInt } = require('crypto');

const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

exports.inviteCode = function (length) {
  let code = '';
  for (let i = 0; i < length; i++) {
    code += ALPHABET.charAt(randomInt(ALPHABET.length));
  }
  return code;
};

exports.fingerprint = (code) => createHash('sha256').update(code).digest('hex');
