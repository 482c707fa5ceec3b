const sha1 = require('sha1');
const crypto = require('crypto');

module.exports = (text) => crypto.createHash('sha256').update(text).digest('hex');
