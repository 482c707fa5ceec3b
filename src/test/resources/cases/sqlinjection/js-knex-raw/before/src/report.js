const knex = require('knex')(require('../knexfile'));

module.exports.totals = async (region) => {
  const { rows } = await knex.raw("select sum(total) as sum from orders where region = '" + region + "' and paid");
  return rows[0].sum;
};
