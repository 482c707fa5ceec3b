class Zip
  def folder(name)
    system("zip", "-r", "all.zip", name.to_s)
  end
end
