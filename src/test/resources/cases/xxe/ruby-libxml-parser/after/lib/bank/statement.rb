require 'xml'

module Bank
  class Statement
    def self.read(text)
      parser = LibXML::XML::Parser.string(text, options: LibXML::XML::Parser::Options::NONET)
      parser.parse.find('//entry').map(&:content)
    end
  end
end
