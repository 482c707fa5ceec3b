module.exports = (engine) => {
  engine.escapeMarkup = false;
  engine.cache = true;
  return engine;
};
