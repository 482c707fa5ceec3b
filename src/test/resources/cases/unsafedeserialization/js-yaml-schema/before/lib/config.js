const fs = require('fs');
const yaml = require('js-yaml');
const unsafe = require('js-yaml-js-types').all;

const schema = yaml.DEFAULT_SCHEMA.extend(unsafe);

exports.read = (req) => yaml.load(req.body.config, { schema });
