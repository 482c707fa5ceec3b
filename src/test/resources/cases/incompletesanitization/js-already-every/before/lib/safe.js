module.exports = (text) => text.replace(/(["\\])/g, '\\$1');
