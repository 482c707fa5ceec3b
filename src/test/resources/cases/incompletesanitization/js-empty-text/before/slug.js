exports.slug = (title) => {
  return title.replace('', '-');
};
