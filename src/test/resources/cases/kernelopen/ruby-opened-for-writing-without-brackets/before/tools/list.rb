def list(path, names)
  open path, "w" do |out|
    names.each { |name| out.puts name }
  end
end
