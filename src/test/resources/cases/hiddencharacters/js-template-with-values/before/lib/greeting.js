exports.greeting = (guest) => `Dear​ ${guest.title} ${guest.name},`;
