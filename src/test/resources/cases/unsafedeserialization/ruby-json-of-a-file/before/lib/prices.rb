require "json"

PRICES = JSON.load(File.open("prices.json"))
