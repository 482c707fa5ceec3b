const md5 = require('md5');
const db = require('./db');

async function issue(customer) {
  const token = md5(customer.id + ':' + Date.now());
  await db.tokens.insert({ customer: customer.id, token });
  return token;
}

module.exports = issue;
