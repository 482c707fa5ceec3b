const jwt = require('jsonwebtoken');

module.exports = (user, key) => jwt.sign({ sub: user.id }, key, { algorithm: 'HS384', expiresIn: '1h' });
