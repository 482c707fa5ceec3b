const mysql = require('mysql2/promise');

const pool = mysql.createPool(process.env.DATABASE_URL);

async function stock(filter) {
  let sql = 'SELECT sku, amount FROM stock WHERE deleted = 0';
  const params = [];
  if (filter.sku) {
    params.push(filter.sku);
    sql += " AND sku = ?";
  }
  if (filter.min) {
    params.push(filter.min);
    sql += ` AND amount >= ?`;
  }
  sql += ' ORDER BY sku';
  const [rows] = await pool.query(sql, params);
  return rows;
}

module.exports = { stock };
