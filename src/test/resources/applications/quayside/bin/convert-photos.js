#!/usr/bin/env node
'use strict';

const cp = require('child_process');
const fs = require('fs');
const path = require('path');

const folder = process.argv[2];
const width = process.argv[3] || '800';

for (const name of fs.readdirSync(folder)) {
  if (name.endsWith('.jpg')) {
    cp.execSync(`convert ${path.join(folder, name)} -resize ${width} ${path.join(folder, 'small', name)}`);
  }
}
