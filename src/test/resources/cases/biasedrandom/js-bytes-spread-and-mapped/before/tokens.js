const crypto = require('crypto');

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

exports.token = (n = 12) => [...crypto.randomBytes(n)].map((b) => LETTERS[b % LETTERS.length]).join('');
