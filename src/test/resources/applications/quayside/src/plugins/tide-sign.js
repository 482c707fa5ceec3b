'use strict';

const { curve } = require('../lib/tide');

/** Feeds the sign at the harbour mouth. */
exports.start = ({ low, high, show }) => {
  const points = curve(Number(low), Number(high));
  let at = 0;
  const timer = setInterval(() => {
    show(points[at]);
    at = (at + 1) % points.length;
  }, 600_000);
  return () => clearInterval(timer);
};
