import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import helmet from 'helmet';
import { AppModule } from './app.module';

async function bootstrap(): Promise<void> {
  const app = await NestFactory.create(AppModule);
  app.use(
    helmet({
      contentSecurityPolicy: false,
      hsts: { maxAge: 3600, includeSubDomains: false },
      noSniff: true,
    }),
  );
  app.enableCors({ origin: '*' });
  await app.listen(3100);
}

void bootstrap();
