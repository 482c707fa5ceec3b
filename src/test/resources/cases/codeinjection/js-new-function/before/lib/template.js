module.exports = (source) => new Function('data', 'return `' + source + '`');
