const jwt = require('jsonwebtoken');
const { key } = require('./settings');

exports.invite = (req, res) => {
  const host = jwt.verify(req.cookies.session, key, { algorithms: ['HS256'] });
  const guest = jwt.decode(req.query.invite);
  res.json({ host: host.sub, guest: guest.sub });
};
