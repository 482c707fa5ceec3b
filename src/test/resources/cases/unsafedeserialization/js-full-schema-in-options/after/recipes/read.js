var jsyaml = require('js-yaml');

var options = { filename: 'recipe.yml', schema: jsyaml.DEFAULT_SAFE_SCHEMA };

module.exports = function read(req, res) {
    res.json(jsyaml.load(req.body, options));
};
