exports.put = (shelves, code, goods) => {
  shelves[parseInt(code, 10)] = goods;
};
