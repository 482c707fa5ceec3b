const jwt = require('jsonwebtoken');

const SECRET = process.env.SESSION_SECRET;

exports.sign = (user) => jwt.sign({ sub: user.id }, SECRET, { algorithm: 'HS256' });

exports.user = (token) => jwt.verify(token, SECRET).sub;
