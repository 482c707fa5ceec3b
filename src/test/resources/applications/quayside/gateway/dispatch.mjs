const handlers = {
  position: (message) => ({ lat: message.lat, lon: message.lon }),
  alarm: (message) => ({ urgent: true, text: message.text }),
  ping: () => ({ pong: true }),
};

/** Answers one message of a plotter's socket. */
export function dispatch(raw) {
  const message = JSON.parse(raw);
  const { type } = message;
  const handler = handlers[type];
  if (typeof handler !== 'function') {
    return { error: 'unknown type' };
  }
  return handler(message);
}

export function fieldsOf(message, names) {
  return names.map((name) => message[name]);
}
