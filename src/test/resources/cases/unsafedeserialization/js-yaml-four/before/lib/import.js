const { load } = require('js-yaml');

exports.parse = (text) => load(text);
