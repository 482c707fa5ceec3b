exports.append = (entries, line) => {
  const next = entries.length;
  entries[next] = line;
};
