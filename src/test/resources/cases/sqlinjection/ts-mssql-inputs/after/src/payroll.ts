import * as sql from 'mssql';

export async function salary(pool: sql.ConnectionPool, employee: string) {
  const result = await pool.request().input('employee', employee).query(`SELECT amount FROM salaries WHERE employee = @employee`);
  return result.recordset[0];
}
