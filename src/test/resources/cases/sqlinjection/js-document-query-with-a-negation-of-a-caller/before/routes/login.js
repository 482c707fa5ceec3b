const mongoose = require('mongoose');
const User = mongoose.model('User');

exports.search = async (req) =>
  User.find({ name: req.body.name, age: { $not: req.body.age } });
