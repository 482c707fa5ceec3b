const crypto = require('crypto');

exports.id = () => crypto.randomUUID();
