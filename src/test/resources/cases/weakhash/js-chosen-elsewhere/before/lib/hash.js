const { createHash } = require('crypto');

module.exports = (text, algorithm) => createHash(algorithm).update(text).digest('hex');
