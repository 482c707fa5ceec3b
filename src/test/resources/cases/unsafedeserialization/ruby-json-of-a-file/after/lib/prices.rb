require "json"

PRICES = JSON.parse(File.open("prices.json").read)
