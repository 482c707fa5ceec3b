require "nokogiri"

def page_title(page, address, flags)
  Nokogiri::HTML(page, address, "UTF-8", flags).at("title").text
end
