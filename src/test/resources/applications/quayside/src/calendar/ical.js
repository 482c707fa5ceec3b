'use strict';

const ESCAPES = { '\n': '\\n', ',': '\\,', ';': '\\;' };

const text = (value) => String(value).replace(/[\n,;]/g, (sign) => ESCAPES[sign]);

function event(booking) {
  return [
    'BEGIN:VEVENT',
    `UID:${booking.number}@quayside.example`,
    `DTSTART;VALUE=DATE:${booking.from.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${booking.to.replaceAll('-', '')}`,
    `SUMMARY:${text('Berth ' + booking.berth)}`,
    'END:VEVENT',
  ].join('\r\n');
}

module.exports = { event };
