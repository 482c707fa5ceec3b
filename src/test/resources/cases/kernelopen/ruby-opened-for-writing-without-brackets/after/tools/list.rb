def list(path, names)
  File.open path, "w" do |out|
    names.each { |name| out.puts name }
  end
end
