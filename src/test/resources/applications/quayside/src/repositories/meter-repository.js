'use strict';

const mysql = require('mysql');

const connection = mysql.createConnection({ host: process.env.METERS_HOST, database: 'meters' });

/** Power and water at the pedestals. */
function readings(pedestal, done) {
  connection.query('SELECT * FROM reading WHERE pedestal = "' + pedestal + '" ORDER BY taken', done);
}

function record(pedestal, kind, value, done) {
  connection.query(`INSERT INTO reading (pedestal, kind, value) VALUES ('${pedestal}', '${kind}', ${value})`, done);
}

function latest(kind, done) {
  connection.query(
    `SELECT pedestal, MAX(taken) AS taken FROM reading WHERE kind = '${kind}' GROUP BY pedestal`,
    (error, rows) => done(error, rows),
  );
}

function reset(pedestals, done) {
  const list = pedestals.map((one) => connection.escape(one)).join(', ');
  connection.query('UPDATE pedestal SET reset_at = NOW() WHERE id IN (' + list + ')', done);
}

module.exports = { readings, record, latest, reset };
