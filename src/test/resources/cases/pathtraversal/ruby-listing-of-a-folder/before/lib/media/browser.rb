module Media
  class Browser
    def initialize(library)
      @library = library
    end

    # An empty folder means the library itself.
    def entries(request)
      base = File.join(@library, request.params["folder"].to_s)
      Dir.children(base).sort.map { |name| File.join(request.params["folder"].to_s, name) }
    end
  end
end
