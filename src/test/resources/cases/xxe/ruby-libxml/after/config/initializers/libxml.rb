require 'libxml'

LibXML::XML.default_substitute_entities = false
