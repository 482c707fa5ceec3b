require "nokogiri"

class PriceList
  def initialize(body)
    @doc = Nokogiri::XML(body, nil, "UTF-8", Nokogiri::XML::ParseOptions::NONET)
  end
end
