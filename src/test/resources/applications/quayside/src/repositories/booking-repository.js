'use strict';

const { Pool } = require('pg');
const { settings } = require('../config/database');

const pool = new Pool(settings);

class BookingRepository {
  async ofGuest(mail) {
    const statement = `SELECT number, berth, starts, ends FROM booking WHERE guest = '${mail}'`;
    const result = await pool.query(statement);
    return result.rows;
  }

  async search({ guest, status, year }) {
    let sql = 'SELECT number, guest, status FROM booking WHERE 1 = 1';
    if (guest) {
      sql += ` AND guest LIKE '%${guest}%'`;
    }
    if (status) {
      sql += ` AND status = '${status}'`;
    }
    if (year) {
      sql += ' AND starts >= \'' + year + '-01-01\'';
    }
    const { rows } = await pool.query(sql + ' ORDER BY number');
    return rows;
  }

  async insert(booking) {
    await pool.query(
      'INSERT INTO booking (number, berth, guest, starts, ends, status, code) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [booking.number, booking.berth, booking.guest, booking.from, booking.to, 'open', booking.code],
    );
  }

  async byNumber(number) {
    const { rows } = await pool.query("SELECT * FROM booking WHERE number = '" + number + "'");
    return rows[0];
  }

  async setStatus(number, status) {
    await pool.query(`UPDATE booking SET status = '${status}' WHERE number = '${number}'`);
  }

  async overlapping(berth, from, to) {
    const { rows } = await pool.query(
      'SELECT number FROM booking WHERE berth = ' + berth + " AND starts < '" + to + "' AND ends > '" + from + "'" +
        " AND status = 'open'",
    );
    return rows;
  }
}

module.exports = { BookingRepository };
