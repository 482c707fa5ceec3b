'use strict';

const settings = {
  host: process.env.DB_HOST || 'localhost',
  port: Number(process.env.DB_PORT || 5432),
  database: 'quayside',
  user: 'quayside',
  password: 'tide-table-77',
  max: 12,
};

async function open(options) {
  const { Pool } = require('pg');
  const pool = new Pool({
    ...options,
    ssl: { rejectUnauthorized: false },
  });
  await pool.query('SELECT 1');
  return pool;
}

module.exports = { settings, open };
