import { Injectable } from '@nestjs/common';
import { exec } from 'child_process';
import { promisify } from 'util';

const run = promisify(exec);

@Injectable()
export class LookupService {
  async lookup(host: string): Promise<string> {
    const { stdout } = await run(`nslookup ${host}`);
    return stdout;
  }
}
