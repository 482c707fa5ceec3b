package links

// Shop is what other packages make a pattern of.
const Shop = `https://shop\.example\.com`
