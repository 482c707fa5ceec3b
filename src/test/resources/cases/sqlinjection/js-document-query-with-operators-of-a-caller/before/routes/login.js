const mongoose = require('mongoose');
const User = mongoose.model('User');

exports.search = async (req) =>
  User.find({ name: req.body.name, age: { $gt: 17, ...req.body.age } });
