const { Pool } = require('pg');
const { paging } = require('./paging');

const pool = new Pool();

exports.orders = async (customer, page) => {
  let query = `SELECT number, total FROM orders WHERE customer = '${customer}'`;
  query += paging(page);
  return (await pool.query(query)).rows;
};
