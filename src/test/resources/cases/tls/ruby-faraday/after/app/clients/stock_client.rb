class StockClient
  def connection
    @connection ||= Faraday.new(url: ENV.fetch('STOCK_URL'), ssl: { verify: true }) do |f|
      f.response :json
    end
  end
end
