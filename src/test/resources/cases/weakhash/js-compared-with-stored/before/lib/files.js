const { createHash } = require('crypto');

exports.isWhole = (body, row) => createHash('md5').update(body).digest('hex') === row.checksum;
