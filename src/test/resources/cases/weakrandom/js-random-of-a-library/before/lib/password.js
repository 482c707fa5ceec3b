const generator = require('./words');

exports.initialPassword = () => generator.generate({ words: 4, separator: '-' });
