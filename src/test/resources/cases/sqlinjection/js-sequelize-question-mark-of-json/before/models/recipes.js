const { QueryTypes } = require('sequelize');
const { sequelize } = require('./index');

exports.vegan = (cook) =>
  sequelize.query(`SELECT id, title FROM recipes WHERE tags ? 'vegan' AND cook = '${cook}'`, {
    type: QueryTypes.SELECT,
  });
