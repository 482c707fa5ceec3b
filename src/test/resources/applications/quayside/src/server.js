'use strict';

const http = require('http');
const config = require('./config');
const { createApp } = require('./app');
const { open } = require('./config/database');
const { MemoryStore } = require('./lib/memory-store');
const log = require('./lib/log');

async function main() {
  await open(config.database);
  const app = createApp({ sessionStore: new MemoryStore(), storage: config.storage });
  http.createServer(app).listen(config.port, () => {
    log.info(`quayside listens on ${config.port}`);
  });
}

main().catch((error) => {
  log.error(error);
  process.exitCode = 1;
});
