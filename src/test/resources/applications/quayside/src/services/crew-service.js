'use strict';

const shifts = ['early', 'late', 'night'];

/** Fair turns for the crew. */
function roster(crew, days) {
  const plan = [];
  for (let day = 0; day < days; day++) {
    const entry = {};
    for (let s = 0; s < shifts.length; s++) {
      const shift = shifts[s];
      entry[shift] = crew[(day * shifts.length + s) % crew.length];
    }
    plan.push(entry);
  }
  return plan;
}

function hours(plan, hoursOf) {
  const total = new Map();
  for (const day of plan) {
    for (const shift of shifts) {
      const name = day[shift];
      total.set(name, (total.get(name) || 0) + hoursOf[shift]);
    }
  }
  return total;
}

module.exports = { roster, hours };
