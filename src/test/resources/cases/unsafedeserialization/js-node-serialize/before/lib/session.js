const serialize = require('node-serialize');

exports.read = (req) => serialize.unserialize(req.cookies.profile);
