'use strict';

const mysql = require('mysql2/promise');

const pool = mysql.createPool(process.env.BOOKS_URI);

/** Invoices live in the bookkeeper's MySQL. */
class InvoiceRepository {
  async open(customer) {
    const [rows] = await pool.query(`SELECT * FROM invoice WHERE customer = '${customer}' AND paid_at IS NULL`);
    return rows;
  }

  async between(from, to) {
    const [rows] = await pool.execute('SELECT * FROM invoice WHERE issued >= ? AND issued < ?', [from, to]);
    return rows;
  }

  async pay(number, method) {
    const sql =
      "UPDATE invoice SET paid_at = NOW(), method = '" + method + "' " + "WHERE number = '" + number + "'";
    await pool.query(sql);
  }

  async numbersLike(prefix) {
    const [rows] = await pool.query('SELECT number FROM invoice WHERE number LIKE "' + prefix + '%"');
    return rows.map((row) => row.number);
  }
}

module.exports = { InvoiceRepository };
