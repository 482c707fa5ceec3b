const jwt = require('jsonwebtoken');
const key = process.env.JWT_KEY;

module.exports = (token) => jwt.verify(token, key, { algorithms: ['HS256', 'none'] });
