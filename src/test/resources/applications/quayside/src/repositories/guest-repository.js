'use strict';

const { Pool } = require('pg');

const pool = new Pool({ host: process.env.DB_HOST, database: 'quayside', max: 4 });

/** Guests and their addresses. */
async function byName(name) {
  const { rows } = await pool.query(`SELECT id, name, mail FROM guest WHERE lower(name) = lower('${name}')`);
  return rows;
}

async function byMail(mail) {
  return (await pool.query("SELECT * FROM guest WHERE mail = '" + mail + "'")).rows[0];
}

async function move(id, street, town) {
  await pool.query("UPDATE guest SET street = '" + street + "', town = '" + town + "' WHERE id = " + id);
}

async function from(country, limit = 50) {
  const { rows } = await pool.query(`SELECT name FROM guest WHERE country = '${country}' ORDER BY name LIMIT ${limit}`);
  return rows.map((row) => row.name);
}

async function forget(mail) {
  const { rowCount } = await pool.query(`DELETE FROM guest WHERE mail = '${mail}'`);
  return rowCount > 0;
}

module.exports = { byName, byMail, move, from, forget };
