import { Controller, Get, Query, Res } from '@nestjs/common';
import { Response } from 'express';

@Controller('login')
export class LoginController {
  @Get('done')
  done(@Query('next') next: string, @Res() response: Response): void {
    response.redirect(next);
  }
}
