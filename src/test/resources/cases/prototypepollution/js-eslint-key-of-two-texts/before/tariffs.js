exports.enter = (tariffs, zone, time, price) => {
  tariffs[zone + time] = price;
  return tariffs;
};
