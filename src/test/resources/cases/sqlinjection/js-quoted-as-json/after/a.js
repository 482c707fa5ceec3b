const mysql = require('mysql2');
const pool = mysql.createPool({}).promise();
class Repo {
  async add(u) {
    const query = 'INSERT INTO u SET name = ?, age = ?';
    const [result] = await pool.execute(query, [u.name, u.age]);
    console.log(query);
    return result.insertId;
  }
}
