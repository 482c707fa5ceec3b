'use strict';

const AXES = ['lat', 'lon'];
const SIGNS = { N: 1, S: -1, E: 1, W: -1 };

/** 54°19.2'N as degrees. */
function degrees(text) {
  const found = /^(\d{1,3})°(\d{1,2}(?:\.\d+)?)'([NSEW])$/.exec(text);
  if (!found) {
    return NaN;
  }
  const side = found[3];
  return SIGNS[side] * (Number(found[1]) + Number(found[2]) / 60);
}

function nearest(position, ports) {
  let best = null;
  let least = Infinity;
  for (const port of ports) {
    const distance = Math.hypot(...AXES.map((axis) => port[axis] - position[axis]));
    if (distance < least) {
      least = distance;
      best = port;
    }
  }
  return best;
}

module.exports = { degrees, nearest };
