import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Patient } from './patient.entity';

@Injectable()
export class PatientsService {
  constructor(@InjectRepository(Patient) private readonly patients: Repository<Patient>) {}

  search(name: string, ward?: string): Promise<Patient[]> {
    const qb = this.patients
      .createQueryBuilder('p')
      .where(`p.surname LIKE '%${name}%'`);
    if (ward) {
      qb.andWhere('p.ward = ' + ward);
    }
    return qb.orderBy('p.surname', 'ASC').getMany();
  }
}
