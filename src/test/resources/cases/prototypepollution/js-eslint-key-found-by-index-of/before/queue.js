exports.replace = (waiting, old, patient) => {
  const place = waiting.indexOf(old);
  waiting[place] = patient;
};
