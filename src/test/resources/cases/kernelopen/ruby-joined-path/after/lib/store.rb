class Store
  def put(key, data)
    File.open(File.join(@root, key), "wb") do |out|
      out << data
    end
  end
end
