class Proxy
  ALLOWED = Regexp.new('^https://api.warehouse.com/')

  def allowed?(url)
    ALLOWED.match?(url)
  end
end
