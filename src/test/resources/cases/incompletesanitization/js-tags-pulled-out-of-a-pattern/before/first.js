exports.head = (page) => {
  const [head] = page.replace(/<[^>]+>/g, '').split('\n');
  return head;
};
