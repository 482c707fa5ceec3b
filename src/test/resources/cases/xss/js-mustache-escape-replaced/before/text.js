const Mustache = require('mustache');

Mustache.escape = (text) => text;

exports.sms = (template, values) => Mustache.render(template, values);
