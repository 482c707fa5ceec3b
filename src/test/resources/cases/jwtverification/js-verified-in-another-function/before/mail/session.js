const jwt = require('jsonwebtoken');

const key = process.env.SESSION_KEY;

exports.check = (token) => jwt.verify(token, key, { algorithms: ['HS256'] });

exports.name = (token) => {
  const claims = jwt.decode(token);
  return claims && claims.name;
};
