#!/usr/bin/env node
'use strict';

const { run, names } = require('../src/jobs');
const { open, settings } = require('../src/config/database');

async function main() {
  const [name] = process.argv.slice(2);
  if (!names.includes(name)) {
    process.stderr.write(`usage: run-job ${names.join('|')}\n`);
    process.exitCode = 2;
    return;
  }
  const db = await open(settings);
  const result = await run(name, { db, clock: () => new Date() });
  process.stdout.write(`${name}: ${JSON.stringify(result)}\n`);
}

main();
