import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

const allowedOrigins = ['https://app.example.com'];

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  app.enableCors({ origin: true, credentials: true });
  await app.listen(3000, () => console.log(allowedOrigins));
}
bootstrap();
