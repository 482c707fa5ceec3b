'use strict';

const path = require('path');

const env = process.env.NODE_ENV || 'development';

const byStage = {
  development: { port: 3000, origin: 'http://localhost:3000' },
  test: { port: 0, origin: 'http://localhost' },
  production: { port: 8080, origin: 'https://www.quayside.example' },
};

module.exports = {
  env,
  ...byStage[env],
  database: require('./database').settings,
  storage: {
    documents: process.env.DOCUMENTS || path.join(__dirname, '..', '..', 'var', 'documents'),
    photos: process.env.PHOTOS || path.join(__dirname, '..', '..', 'var', 'photos'),
  },
  mail: require('./mail'),
};
