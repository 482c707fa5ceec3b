const md5 = require('md5');
const db = require('./db');
const crypto = require('crypto');

async function issue(customer) {
  const token = crypto.createHash('sha256').update(customer.id + ':' + Date.now()).digest('hex');
  await db.tokens.insert({ customer: customer.id, token });
  return token;
}

module.exports = issue;
