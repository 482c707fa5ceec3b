const { Pool } = require('pg');

const pool = new Pool();

exports.find = async ({ town, since }) => {
  let sql = 'SELECT id, name FROM member WHERE 1 = 1';
  if (town) {
    sql += " AND town = '" + town + "'";
  }
  if (since) {
    sql += ` AND joined >= '${since}'`;
  }
  const { rows } = await pool.query(sql + ' ORDER BY id');
  return rows;
};
