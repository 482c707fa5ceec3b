const mysql = require('mysql2');
const pool = mysql.createPool({}).promise();
class Repo {
  async add(u) {
    const query = 'INSERT INTO u SET name = ' + JSON.stringify(u.name) + ', age = ' + u.age;
    const [result] = await pool.execute(query);
    console.log(query);
    return result.insertId;
  }
}
