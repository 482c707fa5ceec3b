'use strict';

const handlebars = require('handlebars');
const MarkdownIt = require('markdown-it');

const markdown = new MarkdownIt();
const card = handlebars.compile('<h2>{{title}}</h2><p>{{text}}</p>', { noEscape: true });

const scales = { harbour: 5_000, coast: 50_000, passage: 250_000 };

function chart(kind, title, notes) {
  return { scale: scales[kind] || scales.coast, html: card({ title, text: notes }), notes: markdown.render(notes) };
}

module.exports = { chart };
