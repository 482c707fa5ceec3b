const { Pool } = require('pg');
const pool = new Pool();

function find(name, done) {
    let sql = 'SELECT id FROM orders';
    sql += ` WHERE name = '${name}'`;
    pool.query(sql, done);
    sql += ' -- done';
    return sql;
}

module.exports = { find };
