exports.mark = (sizes, plank) => {
  const { length } = plank;
  sizes[length] = true;
};
