import { Controller, Get, Query, Res } from '@nestjs/common';
import { Response } from 'express';

@Controller('leave')
export class LeaveController {
  @Get()
  leave(@Query('to') to: string, @Res() res: Response) {
    return res.redirect(302, isLocalUrl(to) ? to : '/');
  }
}

function isLocalUrl(address: unknown): boolean {
  try {
    return new URL(String(address), 'wss://local.invalid').origin === 'wss://local.invalid';
  } catch (error) {
    return false;
  }
}
