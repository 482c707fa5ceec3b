exports.item = (item) => {
  const text = item.text
    .replace(/<script[^>]*>/gi, '')
    .replace(/<\/script>/gi, '');
  return text;
};
