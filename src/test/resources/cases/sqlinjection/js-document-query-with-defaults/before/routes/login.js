const mongoose = require('mongoose');
const User = mongoose.model('User');

exports.login = async (req) => {
  const given = req.body.password ?? '';
  return User.findOne({ name: req.body.name, mail: req.body.mail || '', password: given });
};
