const yaml = require('js-yaml');

module.exports = (req, res) => res.json(yaml.safeLoad(req.body));
