const { MARKS } = require('./marks');

exports.strip = (text) => text.replace(MARKS.first, '');
