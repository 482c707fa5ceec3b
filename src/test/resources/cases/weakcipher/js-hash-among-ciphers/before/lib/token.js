const crypto = require('crypto');

exports.sign = (text, key) => crypto.createHmac('md5', key).update(text).digest('hex');
