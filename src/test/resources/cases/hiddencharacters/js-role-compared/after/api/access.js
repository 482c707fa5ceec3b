module.exports = function access(req, res, next) {
  if (req.user.role !== 'user\u202E \u2066// check if admin\u2069 \u2066') {
    return next();
  }
  res.sendStatus(403);
};
