const actions = {
  join: (payload) => ({ room: payload.room }),
  leave: () => ({}),
};

module.exports = function onMessage(message) {
  const { name, payload } = JSON.parse(message);
  return actions[name](payload);
};
