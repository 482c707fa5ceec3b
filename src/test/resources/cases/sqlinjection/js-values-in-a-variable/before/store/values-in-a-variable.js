const mysql = require('mysql2');
const connection = mysql.createConnection({ database: 'shop' });

function find(values, name, done) {
    connection.query(`SELECT id FROM orders WHERE shop = ? AND name = '${name}'`, values, done);
}

module.exports = { find };
