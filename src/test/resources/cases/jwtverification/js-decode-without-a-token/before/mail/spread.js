const jwt = require('jsonwebtoken');

const key = process.env.SPREAD_KEY;

exports.sign = (claims) => jwt.sign(claims, key);

exports.decode = (...args) => jwt.decode(...args);
