require 'rexml/document'

class Route
  def stops(gpx)
    REXML::Document.new(gpx).elements.to_a('//wpt').map { |stop| stop.attributes['lat'] }
  end
end
