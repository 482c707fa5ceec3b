const yaml = require('js-yaml');

exports.parse = (req) => yaml.load(req.body.document);
