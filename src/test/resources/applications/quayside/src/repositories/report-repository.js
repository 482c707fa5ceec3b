'use strict';

const { Pool } = require('pg');
const { settings } = require('../config/database');

const pool = new Pool(settings);

const TABLES = ['booking', 'berth', 'boat'];

class ReportRepository {
  async bookings(year) {
    const { rows } = await pool.query(`SELECT number, guest, nights FROM booking WHERE starts LIKE '${year}-%'`);
    return rows;
  }

  async count(table) {
    if (!TABLES.includes(table)) {
      throw new Error('no such table');
    }
    const { rows } = await pool.query('SELECT COUNT(*) AS n FROM ' + table);
    return rows[0].n;
  }

  async income(marina, months) {
    const list = months.map((month) => `'${month}'`).join(', ');
    const { rows } = await pool.query(
      "SELECT month, SUM(cent) AS cent FROM income WHERE marina = '" + marina + "' AND month IN (" + list + ') GROUP BY month',
    );
    return rows;
  }

  async nightsOf(guest) {
    const query = { text: `SELECT SUM(nights) AS nights FROM booking WHERE guest = '${guest}'` };
    const { rows } = await pool.query(query);
    return rows[0].nights;
  }
}

module.exports = { ReportRepository };
