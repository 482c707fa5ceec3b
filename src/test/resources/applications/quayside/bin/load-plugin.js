#!/usr/bin/env node
'use strict';

const path = require('path');

const KNOWN = new Set(['tide-sign', 'flag']);
const [name] = process.argv.slice(2);

if (KNOWN.has(name)) {
  const plugin = require(path.join(__dirname, '..', 'src', 'plugins', name));
  plugin.start({ low: 0, high: 4, show: (text) => process.stdout.write(`${text}\n`) });
}
