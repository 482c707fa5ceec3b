const { Pool } = require('pg');

const pool = new Pool();

exports.find = async ({ town, since }) => {
  let sql = 'SELECT id, name FROM member WHERE 1 = 1';
  const params = [];
  if (town) {
    sql += " AND town = $" + params.push(town);
  }
  if (since) {
    sql += ` AND joined >= $${params.push(since)}`;
  }
  sql += ' ORDER BY id';
  const { rows } = await pool.query(sql, params);
  return rows;
};
