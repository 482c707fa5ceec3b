import { Controller, Get, Header, Query } from '@nestjs/common';

@Controller('greeting')
export class GreetingController {
  @Get()
  @Header('Content-Type', 'text/html')
  greeting(@Query('name') name: string): string {
    return `<p>Welcome back, ${escapeHtml(name)}!</p>`;
  }
}

function escapeHtml(text: unknown): string {
  return String(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
