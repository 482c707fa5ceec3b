const mysql = require('mysql2');
const connection = mysql.createConnection({ database: 'shop' });

function find(name, done) {
    connection.query(`SELECT id FROM orders WHERE shop = ? AND name = '${name}'`, done);
}

module.exports = { find };
