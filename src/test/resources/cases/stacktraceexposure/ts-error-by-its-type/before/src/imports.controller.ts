import { Controller, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Imports } from './imports';

@Controller('imports')
export class ImportsController {
  constructor(private readonly imports: Imports) {}

  @Post()
  async start(@Res() res: Response) {
    try {
      res.status(202).json(await this.imports.start());
    } catch (e) {
      res.status(500).json({ error: (e as Error).stack });
    }
  }
}
