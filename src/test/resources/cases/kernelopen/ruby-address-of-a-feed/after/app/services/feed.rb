require "open-uri"

class Feed
  def fetch(feed_url)
    URI.open(feed_url, read_timeout: 5).read
  end
end
