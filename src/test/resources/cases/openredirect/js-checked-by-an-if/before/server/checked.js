const { isLocal } = require('./urls');

exports.after = (req, res) => {
  if (isLocal(req.query.to)) {
    return res.redirect(req.query.to);
  }
  return res.redirect('/');
};
