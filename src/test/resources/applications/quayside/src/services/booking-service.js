'use strict';

const { gateCode } = require('../lib/tokens');

class BookingService {
  constructor(repository, clock = () => new Date()) {
    this.repository = repository;
    this.clock = clock;
  }

  async book({ berth, guest, from, to }) {
    const taken = await this.repository.overlapping(berth, from, to);
    if (taken.length > 0) {
      const error = new Error('the berth is taken');
      error.status = 409;
      throw error;
    }
    const booking = { number: this.number(), berth, guest, from, to, code: gateCode() };
    await this.repository.insert(booking);
    return booking;
  }

  async cancel(number, code) {
    const booking = await this.repository.byNumber(number);
    if (!booking || booking.code !== code) {
      return false;
    }
    await this.repository.setStatus(number, 'cancelled');
    return true;
  }

  number() {
    const day = this.clock().toISOString().slice(2, 10).replaceAll('-', '');
    return `Q${day}-${String(Math.floor(Math.random() * 10_000)).padStart(4, '0')}`;
  }
}

module.exports = { BookingService };
