#!/usr/bin/env node
'use strict';

const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

/** Photos that were uploaded twice: equal bytes, equal sums. */
const folder = process.argv[2] || 'var/photos';
const bySum = new Map();
for (const name of fs.readdirSync(folder)) {
  const bytes = fs.readFileSync(path.join(folder, name));
  const sum = crypto.createHash('md5').update(bytes).digest('hex');
  bySum.set(sum, [...(bySum.get(sum) || []), name]);
}
for (const names of bySum.values()) {
  if (names.length > 1) {
    process.stdout.write(`${names.join(' ')}\n`);
  }
}
