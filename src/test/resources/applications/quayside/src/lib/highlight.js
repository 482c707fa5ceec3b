'use strict';

/** Marks the words that somebody searched for. */
function highlight(text, words) {
  const found = new RegExp(`(${words})`, 'gi');
  return text.replace(found, '[$1]');
}

function countOf(text, word) {
  const pattern = new RegExp('\\b' + word + '\\b', 'g');
  return (text.match(pattern) || []).length;
}

module.exports = { highlight, countOf };
