const jwt = require('jsonwebtoken');
const { tokenKey } = require('../settings');

exports.issue = (nurse) => jwt.sign({ sub: nurse.id }, tokenKey, { expiresIn: '8h' });

exports.nurse = (req, res, next) => {
  try {
    req.nurse = jwt.verify(req.cookies.token, tokenKey, { algorithms: ['HS256'] });
    next();
  } catch (error) {
    res.sendStatus(401);
  }
};
