import { DataSource } from 'typeorm';
import { Stay } from './stay.entity';

export function between(source: DataSource, from: string, to: string, ward: string) {
  return source
    .getRepository(Stay)
    .createQueryBuilder('s')
    .where('s.ward = :ward', { ward })
    .andWhere(`s.admitted >= '${from}' AND s.admitted < '${to}'`)
    .getMany();
}
