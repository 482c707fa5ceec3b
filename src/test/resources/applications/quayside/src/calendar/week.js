'use strict';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function week(from) {
  const columns = [];
  for (let i = 0; i < DAYS.length; i++) {
    const day = new Date(from.getTime() + i * 86_400_000);
    columns.push({ title: DAYS[i], date: day.toISOString().slice(0, 10) });
  }
  return columns;
}

/** Which berths are taken on which day: 1 taken, 0 free. */
function grid(berths, bookings, days) {
  return berths.map((berth) => {
    const row = new Uint8Array(days.length);
    for (const booking of bookings.filter((one) => one.berth === berth.id)) {
      for (let d = 0; d < days.length; d++) {
        if (booking.from <= days[d] && days[d] < booking.to) {
          row[d] = 1;
        }
      }
    }
    return row;
  });
}

module.exports = { week, grid };
