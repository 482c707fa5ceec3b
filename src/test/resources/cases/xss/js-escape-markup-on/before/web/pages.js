const pages = require('./template-engine');

pages.escapeMarkup = true;

module.exports = pages;
