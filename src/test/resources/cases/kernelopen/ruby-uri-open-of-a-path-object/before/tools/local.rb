require "open-uri"
require "pathname"

def local(name)
  file = Pathname.new(name)
  URI.open(file).read
end
