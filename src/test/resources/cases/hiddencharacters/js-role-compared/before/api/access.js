module.exports = function access(req, res, next) {
  if (req.user.role !== 'user‮ ⁦// check if admin⁩ ⁦') {
    return next();
  }
  res.sendStatus(403);
};
