const { Pool } = require('pg');
const pool = new Pool();

function find(name) {
    let sql = 'SELECT id FROM orders ';
    sql += ` WHERE name = '${name}'`;
    sql = sql.trim();
    return pool.query(sql);
}

module.exports = { find };
