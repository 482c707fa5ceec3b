class Mirror
  def copy(page_url)
    page = open(page_url).read
    File.write("copy.html", page)
  end
end
