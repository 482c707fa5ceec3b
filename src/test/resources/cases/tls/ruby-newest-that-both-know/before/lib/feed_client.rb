require 'net/http'

class FeedClient
  def get(path)
    http = Net::HTTP.new('feed.example', 443)
    http.use_ssl = true
    http.ssl_version = :SSLv23
    http.get(path).body
  end
end
