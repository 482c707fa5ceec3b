const partners = new Map();

exports.allow = (req, res, next) => {
  const known = partners.get(req.get('x-partner'));
  const token = req.get('x-token');
  if (!known) {
    return res.sendStatus(401);
  }
  if (token !== known.token) {
    return res.sendStatus(403);
  }
  return next();
};
