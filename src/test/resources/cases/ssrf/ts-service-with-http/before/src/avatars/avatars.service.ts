import { HttpService } from '@nestjs/axios';
import { Injectable } from '@nestjs/common';

const ALLOWED_ORIGINS = new Set(['https://images.school.example', 'https://cdn.school.example']);

@Injectable()
export class AvatarsService {
  constructor(private readonly http: HttpService) {}

  async load(address: string): Promise<Buffer> {
    const answer = await this.http.axiosRef.get(address, { responseType: 'arraybuffer' });
    return Buffer.from(answer.data);
  }
}
