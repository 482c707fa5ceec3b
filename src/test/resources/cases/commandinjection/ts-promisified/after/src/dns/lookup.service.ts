import { Injectable } from '@nestjs/common';
import { execFile } from 'child_process';
import { promisify } from 'util';

const run = promisify(execFile);

@Injectable()
export class LookupService {
  async lookup(host: string): Promise<string> {
    const { stdout } = await run('nslookup', [host]);
    return stdout;
  }
}
