import { Injectable } from '@nestjs/common';
import { UsersRepository } from './users.repository';

@Injectable()
export class ResetService {
  constructor(private readonly users: UsersRepository) {}

  async begin(email: string): Promise<string> {
    const token = Math.random().toString(36).substring(2, 15) + Math.random().toString(36).substr(2, 9);
    await this.users.setResetToken(email, token);
    return token;
  }
}
