const knex = require('knex')({ client: 'pg' });
module.exports = (q) => knex('users').whereRaw(`lower(name) = ?`, [q]).select('*');
