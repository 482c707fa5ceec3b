'use strict';

const fs = require('fs');
const path = require('path');

const KEEP_DAYS = 30;

/** Removes what nobody fetched from the inbox. */
function run({ inbox, now = Date.now() }) {
  let removed = 0;
  for (const name of fs.readdirSync(inbox)) {
    const file = path.join(inbox, name);
    const age = (now - fs.statSync(file).mtimeMs) / 86_400_000;
    if (age > KEEP_DAYS) {
      fs.unlinkSync(file);
      removed++;
    }
  }
  return removed;
}

module.exports = { run };
