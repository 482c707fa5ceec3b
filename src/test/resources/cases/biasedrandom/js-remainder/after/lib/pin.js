const crypto = require('crypto');

exports.digit = () => crypto.randomInt(10);
