const serialize = require('node-serialize');

exports.user = (req) => serialize.unserialize(Buffer.from(req.cookies.user, 'base64').toString());
