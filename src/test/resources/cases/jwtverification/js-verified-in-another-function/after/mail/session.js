const jwt = require('jsonwebtoken');

const key = process.env.SESSION_KEY;

exports.check = (token) => jwt.verify(token, key, { algorithms: ['HS256'] });

exports.name = (token) => {
  const claims = jwt.verify(token, key);
  return claims && claims.name;
};
