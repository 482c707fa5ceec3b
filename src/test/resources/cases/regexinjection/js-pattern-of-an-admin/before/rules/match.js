exports.matches = (rule, subject) => new RegExp(rule.pattern, 'u').test(subject);
