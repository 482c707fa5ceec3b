const { Client } = require('pg');
const client = new Client();
async function f(filter) {
  let text = 'SELECT * FROM orders WHERE true';
  const params = [];
  if (filter.a) {
    text += ` AND a = $${params.push(filter.a)}`;
  }
  if (filter.b) {
    text += ` AND b = $${params.push(filter.b)}`;
  }
  return client.query(text, params);
}
