import { Controller, Get, Param, Post, Query, Body } from '@nestjs/common';
import { StaysService } from './stays.service';

@Controller('stays')
export class StaysController {
  constructor(private readonly stays: StaysService) {}

  @Get()
  list(@Query('berth') berth: string, @Query('month') month: string): Promise<unknown[]> {
    return this.stays.list(berth, month);
  }

  @Get(':id/bill')
  bill(@Param('id') id: string): Promise<string> {
    return this.stays.bill(Number(id));
  }

  @Post(':id/extras')
  extras(@Param('id') id: string, @Body() extras: Record<string, number>): Promise<number> {
    return this.stays.addExtras(Number(id), extras);
  }
}
