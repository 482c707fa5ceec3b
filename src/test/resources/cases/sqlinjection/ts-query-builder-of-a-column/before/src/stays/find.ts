import { DataSource } from 'typeorm';
import { Stay } from './stay.entity';

export function find(source: DataSource, column: string, value: string) {
  return source.getRepository(Stay).createQueryBuilder('s').where(`s.${column} = '${value}'`).getOne();
}
