class TimetableJob < ApplicationJob
  def perform(path)
    handler = Timetable::Handler.new
    parser = Nokogiri::XML::SAX::Parser.new(handler)
    parser.parse_file(path) { |context| context.replace_entities = false }
    Timetable.store(handler.trips)
  end
end
