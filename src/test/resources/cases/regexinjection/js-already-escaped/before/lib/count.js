const escape = require('escape-string-regexp');

module.exports = (text, word) => text.match(new RegExp(escape(word), 'g')).length;
