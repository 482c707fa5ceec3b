const { patterns } = require('./patterns');

exports.check = (kind, value) => patterns[kind].test(value);
