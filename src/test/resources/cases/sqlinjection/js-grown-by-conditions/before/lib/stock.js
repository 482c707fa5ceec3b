const mysql = require('mysql2/promise');

const pool = mysql.createPool(process.env.DATABASE_URL);

async function stock(filter) {
  let sql = 'SELECT sku, amount FROM stock WHERE deleted = 0';
  if (filter.sku) {
    sql += " AND sku = '" + filter.sku + "'";
  }
  if (filter.min) sql += ` AND amount >= ${filter.min}`;
  sql += ' ORDER BY sku';
  const [rows] = await pool.query(sql);
  return rows;
}

module.exports = { stock };
