const actions = {
  join: (payload) => ({ room: payload.room }),
  leave: () => ({}),
};

module.exports = function onMessage(message) {
  const { name, payload } = JSON.parse(message);
  if (!Object.prototype.hasOwnProperty.call(actions, name)) {
    throw new TypeError('there is no such function');
  }
  return actions[name](payload);
};
