const mongoose = require('mongoose');
const User = mongoose.model('User');

exports.login = async (req) => {
  const given = req.body.password ?? '';
  return User.findOne({ name: { $eq: req.body.name }, mail: { $eq: req.body.mail || '' }, password: { $eq: given } });
};
