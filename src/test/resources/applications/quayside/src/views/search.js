'use strict';

const { layout } = require('./layout');

function resultPage(words, hits) {
  const list = hits.map((hit) => `<li>${hit.marked} (${hit.flag})</li>`).join('\n');
  return layout('Search', `<h1>Boats called ${words}</h1><ul>${list}</ul>`);
}

module.exports = { resultPage };
