const mysql = require('mysql2/promise');

const pool = mysql.createPool(process.env.MEMBERS_URL);

exports.list = async function list(term, filter) {
  const [rows] = await pool.query(`SELECT * FROM members WHERE (name = '${term}') ${filter}`);
  return rows;
};
