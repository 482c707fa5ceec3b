import { Controller, Post, Res } from '@nestjs/common';
import { Response } from 'express';

const OPTIONS = { path: '/', secure: true, httpOnly: true };

@Controller('auth')
export class AuthController {
  @Post()
  login(@Res() response: Response) {
    response.cookie('refresh', 'abc', OPTIONS);
    response.send({ ok: true });
  }
}
