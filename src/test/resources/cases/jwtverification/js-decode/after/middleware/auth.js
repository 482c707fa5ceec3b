const jwt = require('jsonwebtoken');

const SECRET = process.env.JWT_SECRET;

exports.sign = (user) => jwt.sign({ sub: user.id, admin: user.admin }, SECRET, { expiresIn: '1h' });

exports.admin = (req, res, next) => {
  const claims = jwt.verify(req.headers.authorization.slice(7), SECRET);
  if (!claims || !claims.admin) {
    return res.sendStatus(403);
  }
  next();
};
