const mysql = require('mysql2/promise');

const SORTS = { name: 'name', joined: 'joined_at' };
const pool = mysql.createPool(process.env.MEMBERS_URL);

exports.find = async function find(term, { active = true, page = 0, sort } = {}) {
  const conn = await pool.getConnection();
  const where = active ? 'AND active = 1' : '';
  const order = SORTS[sort] || 'name';
  const [rows] = await conn.query(
    "SELECT * FROM members WHERE (name LIKE ? OR card = ?) " + where + ' ORDER BY ' + order + ' LIMIT 20 OFFSET ?',
    [`${term}%`, term, Number(page * 20)],
  );
  conn.release();
  return rows;
};
