const { Sequelize } = require('sequelize');
const sequelize = new Sequelize('sqlite::memory:');

function find(name) {
    return sequelize.query(`SELECT id FROM orders WHERE name = '${name}'`);
}

module.exports = { find };
