import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import * as fs from 'fs';
import * as path from 'path';

const PAPERS = path.join(process.cwd(), 'var', 'papers');

@Controller('papers')
export class PapersController {
  @Get(':guest/:file')
  read(@Param('guest') guest: string, @Param('file') file: string): StreamableFile {
    return new StreamableFile(fs.createReadStream(path.join(PAPERS, guest, file)));
  }

  @Get(':guest')
  list(@Param('guest') guest: string): string[] {
    const folder = `${PAPERS}/${guest}`;
    return fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  }
}
