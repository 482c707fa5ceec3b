const crypto = require('crypto');

exports.digit = () => crypto.randomBytes(1)[0] % 10;
