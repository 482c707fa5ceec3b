const jwt = require('jsonwebtoken');

module.exports = (token, key) => {
  jwt.verify(token, key);
  return jwt.decode(token, { complete: true }).header;
};
