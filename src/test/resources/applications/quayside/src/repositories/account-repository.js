'use strict';

const util = require('util');
const { Pool } = require('pg');
const { settings } = require('../config/database');

const pool = new Pool(settings);

class AccountRepository {
  async byMail(mail) {
    const { rows } = await pool.query(util.format("SELECT * FROM account WHERE mail = '%s'", mail));
    return rows[0];
  }

  async setPassword(mail, hash) {
    await pool.query('UPDATE account SET password = $1 WHERE mail = $2', [hash, mail]);
  }

  async rememberReset(mail, token) {
    await pool.query(`UPDATE account SET reset_token = '${token}', reset_at = NOW() WHERE mail = '${mail}'`);
  }

  async withRole(role, active) {
    const { rows } = await pool.query(
      "SELECT id, mail FROM account WHERE role = '" + role + "'" + (active ? ' AND active = 1' : ''),
    );
    return rows;
  }
}

module.exports = { AccountRepository };
