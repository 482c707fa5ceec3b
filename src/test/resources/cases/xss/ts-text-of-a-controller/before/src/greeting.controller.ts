import { Controller, Get, Header, Query } from '@nestjs/common';

@Controller('greeting')
export class GreetingController {
  @Get()
  @Header('Content-Type', 'text/html')
  greeting(@Query('name') name: string): string {
    return `<p>Welcome back, ${name}!</p>`;
  }
}
