PRICE = /^\$\d+(\.\d\d)?$/
