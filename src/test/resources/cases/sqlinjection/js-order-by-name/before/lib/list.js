const { Pool } = require('pg');
const pool = new Pool();

exports.list = (column) => pool.query(`SELECT * FROM items ORDER BY ${column}`);
