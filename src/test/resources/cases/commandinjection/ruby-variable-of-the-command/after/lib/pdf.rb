class Pdf
  def render(url, target)
    system("wkhtmltopdf", url.to_s, target.to_s)
  end
end
