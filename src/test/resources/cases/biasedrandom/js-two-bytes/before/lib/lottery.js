const crypto = require('crypto');

exports.ticket = (count) => crypto.randomBytes(2).readUInt16BE(0) % count;
