'use strict';

const LINE = /^((?:[A-Z]+;?)+):(.*)$/;

/** The values of an iCalendar text by their names. */
function parse(text) {
  const values = new Map();
  for (const line of text.split(/\r?\n/)) {
    const found = LINE.exec(line);
    if (found) {
      values.set(found[1], found[2]);
    }
  }
  return values;
}

module.exports = { parse };
