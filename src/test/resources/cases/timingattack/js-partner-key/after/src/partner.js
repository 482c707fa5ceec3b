const crypto = require('crypto');

const partners = new Map();

exports.allow = (req, res, next) => {
  const known = partners.get(req.get('x-partner'));
  const token = req.get('x-token');
  if (!known) {
    return res.sendStatus(401);
  }
  if (!isSame(token, known.token)) {
    return res.sendStatus(403);
  }
  return next();
};

function isSame(one, other) {
  if (typeof one !== 'string' || typeof other !== 'string') {
    return one === other;
  }
  const digest = (text) => crypto.createHash('sha256').update(text).digest();
  return crypto.timingSafeEqual(digest(one), digest(other));
}
