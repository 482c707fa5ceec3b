'use strict';

const { Pool } = require('pg');
const initSqlJs = require('sql.js');

/** The database of the running test; the pools of the site ask it instead of PostgreSQL. */
let current = null;

Pool.prototype.query = async function query(text, values) {
  const sql = typeof text === 'string' ? text : text.text;
  const given = values || text.values || [];
  const statement = current.prepare(sql.replaceAll('NOW()', "'2026-05-01'"));
  statement.bind(Object.fromEntries(given.map((value, i) => [`$${i + 1}`, value])));
  const rows = [];
  while (statement.step()) {
    rows.push(statement.getAsObject());
  }
  statement.free();
  return { rows, rowCount: current.getRowsModified() };
};

const SCHEMA = [
  'CREATE TABLE berth (id INTEGER, name TEXT, marina TEXT, length_m INTEGER, price_cent INTEGER)',
  "INSERT INTO berth VALUES (1, 'A1', 'quayside', 8, 2100), (2, 'A2', 'quayside', 12, 3300), (3, 'Z9', 'seaholm', 15, 5000)",
  'CREATE TABLE booking (number TEXT, berth INTEGER, guest TEXT, starts TEXT, ends TEXT, status TEXT, code TEXT, nights INTEGER)',
  "INSERT INTO booking VALUES ('Q1', 1, 'ann@example.org', '2026-06-01', '2026-06-04', 'open', 'AB12CD', 3)",
  "INSERT INTO booking VALUES ('Q2', 2, 'ben@example.org', '2026-06-02', '2026-06-09', 'open', 'XY98ZW', 7)",
  'CREATE TABLE boat (id INTEGER, name TEXT, mmsi TEXT, length_m INTEGER, draught_m REAL, flag TEXT, owner TEXT)',
  "INSERT INTO boat VALUES (1, 'Curlew', '211000001', 9, 1.4, 'DE', 'ann'), (2, 'Dunlin', '257000002', 12, 1.9, 'NO', 'ben')",
  'CREATE TABLE port (name TEXT, country TEXT)',
  "INSERT INTO port VALUES ('Oban', 'GB'), ('Bergen', 'NO'), ('Kiel', 'DE')",
  'CREATE TABLE account (id INTEGER, name TEXT, mail TEXT, password TEXT, role TEXT, active INTEGER, reset_token TEXT, reset_at TEXT)',
  "INSERT INTO account VALUES (1, 'Ann', 'ann@example.org', 'x', 'guest', 1, 'r-1', ''), (2, 'Mia', 'mia@example.org', 'y', 'master', 1, 'r-2', '')",
];

/** A new database in memory, as every test expects it. */
async function quayside() {
  const { Database } = await initSqlJs();
  current = new Database();
  SCHEMA.forEach((statement) => current.run(statement));
  return new Pool({});
}

module.exports = { quayside };
