import { Injectable } from '@nestjs/common';
import { UsersRepository } from './users.repository';
import { randomInt } from 'crypto';

@Injectable()
export class ResetService {
  constructor(private readonly users: UsersRepository) {}

  async begin(email: string): Promise<string> {
    const token = Array.from({ length: 13 }, () => randomInt(36).toString(36)).join('') + randomInt(36 ** 9).toString(36).padStart(9, '0');
    await this.users.setResetToken(email, token);
    return token;
  }
}
