const { Pool } = require('pg');
const pool = new Pool();

function find(shop, name) {
    let sql = 'SELECT id FROM orders WHERE shop = $1';
    if (name) {
        sql += ` AND name = '${name}'`;
    }
    return pool.query(sql, [shop]);
}

module.exports = { find };
