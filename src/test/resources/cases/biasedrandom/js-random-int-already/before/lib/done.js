const crypto = require('crypto');

exports.draw = (count) => crypto.randomInt(count);
