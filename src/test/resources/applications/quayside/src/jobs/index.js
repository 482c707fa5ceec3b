'use strict';

const jobs = {
  reminders: () => require('./reminders'),
  expiry: () => require('./expiry'),
  statistics: () => require('./statistics'),
};

/** Runs the job that cron names. */
async function run(name, parts) {
  const load = jobs[name];
  if (!load || !Object.hasOwn(jobs, name)) {
    throw new Error(`no such job: ${name}`);
  }
  return load().run(parts);
}

module.exports = { run, names: Object.keys(jobs) };
