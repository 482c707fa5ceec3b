import { QueryTypes, Sequelize } from 'sequelize';

export function search(sequelize: Sequelize, term: string) {
  return sequelize.query(`SELECT id, name FROM users WHERE name LIKE '${term}%'`, { type: QueryTypes.SELECT });
}
