const crypto = require('crypto');

exports.sign = (text, key) => crypto.createHmac('sha256', key).update(text).digest('hex');
