const { createHash } = require('crypto');

module.exports = (text) => createHash('sha512').update(text).digest('hex');
