require 'nokogiri'

class MenuFeed
  def dishes(xml)
    flags = Nokogiri::XML::ParseOptions::NONET
    menu = Nokogiri::XML(xml, nil, nil, flags)
    menu.css('dish').map { |dish| dish['name'] }
  end
end
