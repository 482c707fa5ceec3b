'use strict';

const { Client } = require('pg');

const client = new Client({ host: process.env.DB_HOST, database: 'quayside' });

/** Who waits for a berth of his own; the list is long. */
exports.add = async (guest, length) => {
  await client.query('INSERT INTO waiting (guest, length_m, since) VALUES ($1, $2, CURRENT_DATE)', [guest, length]);
};

exports.place = async (guest) => {
  const { rows } = await client.query(`SELECT COUNT(*) AS place FROM waiting WHERE since < (SELECT since FROM waiting WHERE guest = '${guest}')`);
  return rows[0].place + 1;
};

exports.next = async (length) => {
  const { rows } = await client.query('SELECT guest FROM waiting WHERE length_m <= ' + length + ' ORDER BY since LIMIT 1');
  return rows.length ? rows[0].guest : null;
};

exports.remove = (guest) =>
  client.query("DELETE FROM waiting WHERE guest = '" + guest + "'");
