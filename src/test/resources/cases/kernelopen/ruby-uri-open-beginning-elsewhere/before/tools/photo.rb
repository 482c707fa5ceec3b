require "open-uri"

def photo(base, number)
  URI.open("#{base}/photos/#{number}.jpg") { |io| io.read }
end
