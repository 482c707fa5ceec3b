'use strict';

const footers = {
  en: 'You get this because you moored with us.',
  de: 'Sie erhalten dies, weil Sie bei uns lagen.',
};

/** One letter for each guest, in his language. */
function letters(guests, article) {
  return guests.map((guest) => {
    const { language } = guest;
    const footer = footers[language] || footers.en;
    return { to: guest.mail, subject: article.title, text: `${article.text}\n\n${footer}` };
  });
}

function unsubscribeUrl(guest) {
  const key = Math.floor(Math.random() * 1e9).toString(16);
  guest.unsubscribeKey = key;
  return `https://www.quayside.example/unsubscribe?guest=${guest.id}&key=${key}`;
}

module.exports = { letters, unsubscribeUrl };
