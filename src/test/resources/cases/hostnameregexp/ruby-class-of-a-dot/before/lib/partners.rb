module Partners
  def self.host?(host)
    host.match?(/\A[a-z0-9-]+[.]partner[.]example[.]com\z/)
  end
end
