const { randomBytes } = require('node:crypto');

const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789!';

exports.letter = () => alphabet[randomBytes(1)[0] % alphabet.length];
