import { ConnectionPool } from 'mssql';

export async function shifts(pool: ConnectionPool, hall: string, foreman?: string) {
  let text = `SELECT id, begins FROM shifts WHERE hall = '${hall}'`;
  if (foreman) {
    text += ` AND foreman = '${foreman}'`;
  }
  return pool.request().query(text);
}
