'use strict';

const seasons = { 5: 1.1, 6: 1.3, 7: 1.5, 8: 1.5, 9: 1.1 };
const classes = [6, 8, 10, 12, 15, 20];

function seasonOf(date) {
  const month = date.getMonth() + 1;
  return seasons[month] || 1;
}

function classOf(length) {
  for (let i = 0; i < classes.length; i++) {
    if (length <= classes[i]) {
      return classes[i];
    }
  }
  return classes[classes.length - 1];
}

function price({ length, nights, date, rate }) {
  return Math.round(classOf(length) * nights * rate * seasonOf(date) * 100);
}

module.exports = { price, seasonOf, classOf };
