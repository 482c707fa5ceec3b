exports.card = (card) => {
  const text = card.body.replace(/<[^>]+>/g, ''), size = text.length;
  return { text, size };
};
