'use strict';

const commands = {
  open: (gate) => gate.handle('open'),
  close: (gate) => gate.handle('close'),
  state: (gate) => gate.state,
};

/** What the intercom sends: a word, and maybe the gate's code. */
function command(gate, message) {
  const { word } = message;
  return commands[word](gate, message.code);
}

function help(topic) {
  const texts = { open: 'opens the gate', close: 'closes it', state: 'says how it stands' };
  return Object.hasOwn(texts, topic) ? texts[topic] : Object.values(texts).join('\n');
}

module.exports = { command, help };
