exports.run = (jobs, name, input) => {
  return jobs[name](input);
};
