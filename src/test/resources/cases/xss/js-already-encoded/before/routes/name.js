const escapeHtml = require('escape-html');

module.exports = (req, res) => res.send('<b>' + escapeHtml(req.query.name) + '</b>');
