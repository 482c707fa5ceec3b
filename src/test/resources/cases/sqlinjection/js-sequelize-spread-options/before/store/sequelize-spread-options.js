const { Sequelize } = require('sequelize');
const sequelize = new Sequelize('sqlite::memory:');

function find(name, options) {
    return sequelize.query(`SELECT id FROM orders WHERE name = '${name}'`, { ...options });
}

module.exports = { find };
