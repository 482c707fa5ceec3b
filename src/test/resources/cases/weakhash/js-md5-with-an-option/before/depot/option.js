const md5 = require('md5');

exports.bytes = (body) => md5(body, { asBytes: true });
