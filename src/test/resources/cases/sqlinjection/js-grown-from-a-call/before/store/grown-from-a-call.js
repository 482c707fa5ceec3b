const { Pool } = require('pg');
const pool = new Pool();

const { base } = require('./texts');

function find(name) {
    let sql = base('orders');
    sql += ` WHERE name = '${name}'`;
    return pool.query(sql);
}

module.exports = { find };
