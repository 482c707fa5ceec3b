import { Module } from '@nestjs/common';
import { GuestsController } from './guests/guests.controller';
import { GuestsService } from './guests/guests.service';
import { StaysController } from './stays/stays.controller';
import { StaysService } from './stays/stays.service';
import { PapersController } from './papers/papers.controller';
import { Sessions } from './auth/sessions';

@Module({
  controllers: [GuestsController, StaysController, PapersController],
  providers: [GuestsService, StaysService, Sessions],
})
export class AppModule {}
