import { NestFactory } from '@nestjs/core';
import * as csurf from 'csurf';
import { ClinicModule } from './clinic.module';

async function start(): Promise<void> {
  const app = await NestFactory.create(ClinicModule);
  app.use(csurf({ cookie: true, ignoreMethods: ['get', 'head', 'put'] }));
  await app.listen(3000);
}

void start();
