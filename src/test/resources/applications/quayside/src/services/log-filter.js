'use strict';

const TRAILING = /(\s+)+$/;
const STAMP = /^(\d+-?)+T(\d+:?)+Z /;
const LEVEL = /\b(debug|info|warn|error)\b/;

function clean(line) {
  return line.replace(STAMP, '').replace(TRAILING, '');
}

function grep(lines, word) {
  const wanted = new RegExp(word);
  return lines.filter((line) => wanted.test(line));
}

module.exports = { clean, grep, level: (line) => (LEVEL.exec(line) || [])[1] };
