#!/usr/bin/env node
'use strict';

const http = require('http');

const pages = ['http://localhost:3000/', 'http://localhost:3000/berths'];
const results = {};

for (const page of pages) {
  http.get(page, (response) => {
    results[page] = response.statusCode;
    response.resume();
    if (Object.keys(results).length === pages.length) {
      process.stdout.write(`${JSON.stringify(results)}\n`);
    }
  });
}
