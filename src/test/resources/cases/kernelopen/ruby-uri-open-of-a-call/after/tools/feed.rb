require "open-uri"

def feed(source)
  URI.parse(source.address).open.read
end
