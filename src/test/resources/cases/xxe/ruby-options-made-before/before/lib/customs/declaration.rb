require "nokogiri"

module Customs
  class Declaration
    def initialize(io)
      parsing = Nokogiri::XML::ParseOptions.new.noent.dtdload
      @document = Nokogiri::XML(io, nil, "UTF-8", parsing)
    end

    def goods = @document.xpath("//goods").map { |node| node["code"] }
  end
end
