const { Pool } = require('pg');

const pool = new Pool();

exports.first = async (bike, since) => {
  let text = `SELECT day, minutes FROM rentals WHERE bike = '${bike}'`;
  if (since) {
    text += ` AND day >= '${since}'`;
  }
  const { rows } = await pool.query({ text: text, rowMode: 'array' });
  return rows[0];
};
