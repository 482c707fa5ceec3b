const { randomInt } = require('node:crypto');

const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789!';

exports.letter = () => alphabet[randomInt(alphabet.length)];
