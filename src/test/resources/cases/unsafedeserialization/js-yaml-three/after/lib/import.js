const yaml = require('js-yaml');

exports.parse = (req) => yaml.safeLoad(req.body.document);
