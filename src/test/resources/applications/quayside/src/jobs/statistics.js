'use strict';

/** Nights by marina and month, as the council wants them. */
function table(bookings) {
  const nights = {};
  for (const { marina, month, count } of bookings) {
    if (!nights[marina]) {
      nights[marina] = {};
    }
    const byMonth = nights[marina];
    byMonth[month] = (byMonth[month] || 0) + count;
  }
  return nights;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

async function run({ bookings }) {
  return table(await bookings.all());
}

module.exports = { run, table, median };
