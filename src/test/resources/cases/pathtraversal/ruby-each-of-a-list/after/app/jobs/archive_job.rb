class ArchiveJob < ApplicationJob
  ROOT = "/srv/archive"

  def perform(names)
    names.each { |name| File.delete("#{ROOT}/#{name}".tap { |path| raise ArgumentError, "the path leads out of its folder" unless File.expand_path(path).start_with?(File.expand_path(ROOT) + "/") }) }
  end
end
