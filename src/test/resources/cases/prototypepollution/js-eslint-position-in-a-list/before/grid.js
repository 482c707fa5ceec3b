exports.copied = (cells) => {
  const copy = [];
  cells.forEach((cell, at) => {
    copy[at] = cell.value;
  });
  return copy;
};
