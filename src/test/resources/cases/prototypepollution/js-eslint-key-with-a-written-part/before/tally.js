exports.count = (votes, ward) => {
  votes['v' + ward] = votes['v' + ward] + 1;
};
