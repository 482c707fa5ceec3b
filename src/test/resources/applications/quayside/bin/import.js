#!/usr/bin/env node
'use strict';

const fs = require('fs');
const { fromCsv } = require('../src/lib/csv');

const [file] = process.argv.slice(2);
const rows = fromCsv(fs.readFileSync(file, 'utf8'));
const byFlag = {};
for (const row of rows) {
  const { flag } = row;
  byFlag[flag] = (byFlag[flag] || 0) + 1;
}
process.stdout.write(`${JSON.stringify(byFlag, null, 2)}\n`);
