require "nokogiri"

class OrderReader
  def read(body)
    Nokogiri::XML(body, nil, "UTF-8", nil).xpath("//order").map(&:text)
  end
end
