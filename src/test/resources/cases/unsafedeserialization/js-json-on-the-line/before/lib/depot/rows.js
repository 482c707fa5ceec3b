const yaml = require('js-yaml');

exports.rows = (body) => JSON.parse(body).rows;

exports.boxes = (body) => yaml.safeLoad(body).boxes;
