require "open-uri"

RATES = "https://rates.example/today.xml"

def rates
  URI.open(RATES).read
end
