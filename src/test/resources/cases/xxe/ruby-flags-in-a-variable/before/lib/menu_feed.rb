require 'nokogiri'

class MenuFeed
  def dishes(xml)
    flags = Nokogiri::XML::ParseOptions::DTDLOAD | Nokogiri::XML::ParseOptions::NOENT
    menu = Nokogiri::XML(xml, nil, nil, flags)
    menu.css('dish').map { |dish| dish['name'] }
  end
end
