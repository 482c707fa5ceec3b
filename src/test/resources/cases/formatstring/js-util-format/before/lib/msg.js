const { format } = require('util');

exports.message = (req, count) => format(`${req.params.shop} has %d orders`, count);
