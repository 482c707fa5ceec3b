'use strict';

const { render } = require('../views/templates');

class BookingMailer {
  constructor(send) {
    this.send = send;
  }

  booked(booking) {
    return this.send({ to: booking.guest, subject: `Berth ${booking.berth}`, text: render('booked', booking) });
  }

  reminder(booking) {
    return this.send({ to: booking.guest, subject: 'See you tomorrow', text: render('reminder', booking) });
  }
}

module.exports = { BookingMailer };
