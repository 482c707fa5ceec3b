const { Client } = require('pg');
const client = new Client();
async function f(filter) {
  let text = 'SELECT * FROM orders WHERE true';
  if (filter.a) {
    text += ` AND a = '${filter.a}'`;
  }
  if (filter.b) {
    text += ` AND b = ${filter.b}`;
  }
  return client.query(text);
}
