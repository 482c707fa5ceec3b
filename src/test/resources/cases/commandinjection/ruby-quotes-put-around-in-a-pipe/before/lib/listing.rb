class Listing
  def folder(name)
    system("ls '" + name + "' | sort")
  end
end
