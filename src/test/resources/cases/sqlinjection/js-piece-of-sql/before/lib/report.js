const { Pool } = require('pg');
const pool = new Pool();

exports.report = (from) => {
  const where = from ? `created > '${from}'` : 'true';
  return pool.query(`SELECT * FROM reports WHERE ${where}`);
};
