require "open-uri"

def feed(source)
  URI.open(source.address).read
end
