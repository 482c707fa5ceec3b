const Cryo = require('cryo');

exports.restore = (req, res, next) => {
  req.cart = Cryo.parse(req.cookies.cart);
  next();
};
