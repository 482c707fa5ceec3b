const { randomBytes, randomInt } = require('crypto');

const digit = () => randomInt(10);

exports.lockerPin = () => [digit(), digit(), digit(), digit()].join('');
exports.lockerToken = () => randomBytes(24).toString('base64url');
