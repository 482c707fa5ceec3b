const crypto = require('crypto');

exports.hex = () => '0123456789abcdef'[crypto.randomBytes(1)[0] % 16];
