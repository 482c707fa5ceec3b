class Pdf
  def render(url, target)
    cmd = "wkhtmltopdf " + url + " " + target
    system(cmd)
  end
end
