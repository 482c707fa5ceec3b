const crypto = require('crypto');

const bits = '1';
const name = 'sha' + bits;

exports.of = (body) => crypto.createHash(name).update(body).digest('hex');
