import { Controller, Get, Query, Res } from '@nestjs/common';
import { Response } from 'express';

@Controller('leave')
export class LeaveController {
  @Get()
  leave(@Query('to') to: string, @Res() res: Response) {
    return res.redirect(302, to);
  }
}
