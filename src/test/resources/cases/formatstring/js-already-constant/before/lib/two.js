module.exports = (name) => console.log('hello %s', name);
