'use strict';

// What the partner marinas call us with. Rates are per night and metre.
const partners = {
  seaholm: { name: 'Seaholm Marina', feed: 'http://feeds.seaholm.haven/berths.json', rate: 2.1 },
  kirkwall: { name: 'Kirkwall Haven', feed: 'https://api.kirkwallhaven.example/v2/berths', rate: 1.85 },
  oban: { name: 'Oban Bay', feed: 'http://www.oban-bay.haven/export/berths.json', rate: 2.4 },
};

function partner(code) {
  return Object.hasOwn(partners, code) ? partners[code] : null;
}

module.exports = { partner, codes: Object.keys(partners) };
