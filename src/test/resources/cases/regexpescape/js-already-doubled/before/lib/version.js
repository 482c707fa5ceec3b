module.exports = (text) => new RegExp('^\\d+\\.\\d+\n$').test(text);
