import { Injectable } from '@nestjs/common';
import { UsersRepository } from './users.repository';
import { randomBytes, randomInt } from 'crypto';

@Injectable()
export class ResetService {
  constructor(private readonly users: UsersRepository) {}

  async begin(email: string): Promise<string> {
    const token = randomBytes(7).toString('hex').slice(1) + randomInt(36 ** 9).toString(36).padStart(9, '0');
    await this.users.setResetToken(email, token);
    return token;
  }
}
