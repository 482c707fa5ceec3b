const crypto = require('crypto');

exports.nibble = () => crypto.randomBytes(1)[0] % 16;
