class Zip
  def folder(name)
    system("zip -r all.zip '" + name + "'")
  end
end
