const key = process.env.TICKET_KEY;

module.exports = (jwt, ticket) => jwt.sign(ticket, key);
