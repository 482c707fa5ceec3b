require 'json'
require 'net/http'

module Feed
  def self.items(uri)
    JSON.parse(Net::HTTP.get(uri))['items']
  end
end
