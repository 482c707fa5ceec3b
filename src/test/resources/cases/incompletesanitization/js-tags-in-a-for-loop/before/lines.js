exports.plain = (lines) => {
  const plain = [];
  for (let line of lines) {
    line = line.replace(/<[^>]*>/g, '');
    plain.push(line);
  }
  return plain;
};
