const Handlebars = require('handlebars');

const source = '<p>{{name}}, your table is kept.</p>';
const booked = Handlebars.compile(source, { noEscape: false, strict: true });

exports.booked = (guest) => booked({ name: guest.name });
