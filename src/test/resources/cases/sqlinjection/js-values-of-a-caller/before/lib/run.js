const mysql = require('mysql2/promise');

const pool = mysql.createPool({ database: 'farm' });

exports.milk = async (cow, values) => {
  const [rows] = await pool.query(`SELECT day, litres FROM milk WHERE cow = '${cow}'`, values);
  return rows;
};
