import { Controller, Get, Query, Res } from '@nestjs/common';
import { Response } from 'express';

@Controller('login')
export class LoginController {
  @Get('done')
  done(@Query('next') next: string, @Res() response: Response): void {
    response.redirect(isLocalUrl(next) ? next : '/');
  }
}

function isLocalUrl(address: unknown): boolean {
  try {
    return new URL(String(address), 'wss://local.invalid').origin === 'wss://local.invalid';
  } catch (error) {
    return false;
  }
}
