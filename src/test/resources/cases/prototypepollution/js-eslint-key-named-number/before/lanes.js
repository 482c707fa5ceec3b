exports.assign = (lanes, text, swimmer) => {
  const lane = Number(text);
  lanes[lane] = swimmer;
};
