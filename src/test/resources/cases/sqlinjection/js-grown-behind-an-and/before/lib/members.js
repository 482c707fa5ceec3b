const { Pool } = require('pg');

const pool = new Pool();

module.exports.members = async function members({ town, voice }) {
  let sql = 'SELECT name FROM members WHERE left_at IS NULL';
  town && (sql += ` AND town = '${town}'`);
  voice && (sql += ` AND voice = '${voice}'`);
  const { rows } = await pool.query(sql);
  return rows;
};
