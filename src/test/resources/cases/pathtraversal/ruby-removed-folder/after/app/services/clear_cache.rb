class ClearCache
  def call(tenant)
    path = "tmp/cache/#{tenant}"
    raise ArgumentError, "the path leads out of its folder" unless File.expand_path(path).start_with?(File.expand_path("tmp/cache") + "/")
    FileUtils.rm_rf(path)
  end
end
