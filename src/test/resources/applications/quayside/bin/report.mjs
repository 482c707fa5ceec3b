#!/usr/bin/env node
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [month = '2026-05'] = process.argv.slice(2);
const rows = [];
const target = join(tmpdir(), `report-${month}.csv`);
writeFileSync(target, rows.join('\n'));
writeFileSync('/tmp/quayside-last-report', target);
