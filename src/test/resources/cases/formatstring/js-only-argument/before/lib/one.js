module.exports = (name) => console.log(`hello ${name}`);
