import * as crypto from 'crypto';
import { readFile } from 'fs/promises';

export class Fingerprint {
  private static readonly ENCODING: crypto.BinaryToTextEncoding = 'hex';

  static async of(path: string): Promise<string> {
    const content: Buffer = await readFile(path);
    return crypto.createHash('SHA1').update(content).digest(Fingerprint.ENCODING);
  }
}
