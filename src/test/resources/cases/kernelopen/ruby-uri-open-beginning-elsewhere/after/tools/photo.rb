require "open-uri"

def photo(base, number)
  URI.parse("#{base}/photos/#{number}.jpg").open { |io| io.read }
end
