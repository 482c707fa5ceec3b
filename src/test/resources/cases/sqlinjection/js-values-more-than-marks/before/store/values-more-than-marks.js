const mysql = require('mysql2');
const connection = mysql.createConnection({ database: 'shop' });

function find(shop, day, name, done) {
    connection.query(`SELECT id FROM orders WHERE shop = ? AND name = '${name}'`, [shop, day], done);
}

module.exports = { find };
