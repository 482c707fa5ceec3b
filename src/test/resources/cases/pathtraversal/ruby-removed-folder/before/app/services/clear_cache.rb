class ClearCache
  def call(tenant)
    FileUtils.rm_rf("tmp/cache/#{tenant}")
  end
end
