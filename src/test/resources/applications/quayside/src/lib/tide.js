'use strict';

const STEP = 10;

/** The height of the water between two known heights, by the rule of twelfths. */
const TWELFTHS = [0, 1, 3, 6, 9, 11, 12];

function height(low, high, hour) {
  const before = Math.min(Math.floor(hour), 5);
  const share = TWELFTHS[before] + (TWELFTHS[before + 1] - TWELFTHS[before]) * (hour - before);
  return low + ((high - low) * share) / 12;
}

function curve(low, high) {
  const points = [];
  for (let minute = 0; minute <= 360; minute += STEP) {
    points.push(Number(height(low, high, minute / 60).toFixed(2)));
  }
  return points;
}

module.exports = { height, curve };
