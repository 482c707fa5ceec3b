'use strict';

const { Pool } = require('pg');
const { settings } = require('../config/database');
const { highlight } = require('../lib/highlight');

const pool = new Pool(settings);

class SearchService {
  async boats(words) {
    const { rows } = await pool.query("SELECT name, flag FROM boat WHERE name LIKE '%" + words + "%' ORDER BY name");
    return rows.map((row) => ({ ...row, marked: words ? highlight(row.name, words) : row.name }));
  }

  async ports(country, limit) {
    const { rows } = await pool.query(`SELECT name FROM port WHERE country = '${country}' LIMIT ${limit}`);
    return rows;
  }

  /** Ports whose names sound alike, cheapest first. */
  rank(rows, weights) {
    const scores = {};
    for (const row of rows) {
      const { name } = row;
      scores[name] = (scores[name] || 0) + (weights[name] || 1);
    }
    return Object.keys(scores).sort((a, b) => scores[b] - scores[a]);
  }
}

module.exports = { SearchService };
