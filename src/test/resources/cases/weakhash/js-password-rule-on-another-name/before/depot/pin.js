const { createHash } = require('crypto');

const digest = (text) => createHash('md5').update(text).digest('hex');

module.exports = { digest };
