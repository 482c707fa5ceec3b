import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { GuestsService } from './guests.service';
import type { Guest } from './guest';

@Controller('guests')
export class GuestsController {
  constructor(private readonly guests: GuestsService) {}

  @Get()
  search(@Query('q') words: string): Promise<Guest[]> {
    return this.guests.search(words);
  }

  @Get(':id')
  one(@Param('id') id: string): Promise<Guest | undefined> {
    return this.guests.byId(id);
  }

  @Post('view')
  view(@Body('columns') columns: string, @Res() response: Response): void {
    response.cookie('columns', columns, { httpOnly: true, secure: false });
    response.redirect('/guests');
  }
}
