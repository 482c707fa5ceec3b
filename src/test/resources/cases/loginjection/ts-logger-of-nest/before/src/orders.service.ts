import { Injectable, Logger } from '@nestjs/common';

@Injectable()
export class OrdersService {
  private readonly logger = new Logger(OrdersService.name);

  cancel(id: string, count: number) {
    this.logger.warn(`order ${id} cancelled, ${count} left`);
  }
}
