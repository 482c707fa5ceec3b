const { randomBytes } = require('crypto');

const digit = () => randomBytes(1)[0] % 10;

exports.lockerPin = () => [digit(), digit(), digit(), digit()].join('');
exports.lockerToken = () => randomBytes(24).toString('base64url');
