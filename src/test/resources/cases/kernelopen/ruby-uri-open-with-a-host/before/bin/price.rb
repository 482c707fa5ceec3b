require "open-uri"

code = ARGV.fetch(0)
URI.open("https://prices.example.com/#{code}") { |io| puts io.read }
