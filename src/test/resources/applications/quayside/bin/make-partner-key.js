#!/usr/bin/env node
'use strict';

const crypto = require('crypto');

const name = process.argv[2];
const secret = crypto.randomBytes(24).toString('hex');
const mark = crypto.createHash('md5').update(name).digest('hex').slice(0, 6);
process.stdout.write(`${name} ${mark} ${secret}\n`);
