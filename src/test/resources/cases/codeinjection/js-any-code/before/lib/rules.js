module.exports = (rule, order) => eval(rule.expression);
