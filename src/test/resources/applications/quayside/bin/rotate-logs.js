#!/usr/bin/env node
'use strict';

const fs = require('fs');

const FOLDER = '/var/log/quayside';
const KEPT = 5;

for (let i = KEPT - 1; i > 0; i--) {
  const older = `${FOLDER}/site.log.${i}`;
  if (fs.existsSync(older)) {
    fs.renameSync(older, `${FOLDER}/site.log.${i + 1}`);
  }
}
if (fs.existsSync(`${FOLDER}/site.log`)) {
  fs.renameSync(`${FOLDER}/site.log`, `${FOLDER}/site.log.1`);
}
