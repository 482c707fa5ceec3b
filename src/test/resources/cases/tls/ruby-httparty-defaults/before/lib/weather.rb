class Weather
  include HTTParty
  base_uri 'https://weather.example'
  default_options.update(verify: false)

  def today = self.class.get('/today', verify: false)
end
