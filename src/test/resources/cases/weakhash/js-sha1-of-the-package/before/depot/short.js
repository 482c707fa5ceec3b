const sha1 = require('sha1');

module.exports = (text) => sha1(text);
