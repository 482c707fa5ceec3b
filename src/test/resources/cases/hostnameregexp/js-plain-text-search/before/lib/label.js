const label = 'See shop.example.com for prices';

module.exports = { label };
