exports.plain = (lines) => {
  const plain = [];
  for (let line of lines) {
    let before;
    do {
      before = line;
      line = line.replace(/<[^>]*>/g, '');
    } while (line !== before);
    plain.push(line);
  }
  return plain;
};
