require "open-uri"

def page(text)
  address = URI.parse(text)
  URI.open(address).read
end
