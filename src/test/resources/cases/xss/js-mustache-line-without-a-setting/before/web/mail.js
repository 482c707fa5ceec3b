const mustache = require('mustache');

function mail(template, order) {
    return mustache.render(template, order);
}

module.exports = { mail };
