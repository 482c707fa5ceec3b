const mysql = require('mysql2');
const connection = mysql.createConnection({ database: 'shop' });

function find(shops, name, done) {
    connection.query(`SELECT id FROM orders WHERE shop = ? AND name = '${name}'`, [...shops], done);
}

module.exports = { find };
