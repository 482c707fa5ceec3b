PRICE = /\A\$\d+(\.\d\d)?\z/
