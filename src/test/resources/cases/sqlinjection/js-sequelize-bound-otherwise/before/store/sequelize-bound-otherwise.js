const { Sequelize } = require('sequelize');
const sequelize = new Sequelize('sqlite::memory:');

function find(shop, name) {
    return sequelize.query(`SELECT id FROM orders WHERE shop = $1 AND name = '${name}'`, { bind: [shop] });
}

module.exports = { find };
