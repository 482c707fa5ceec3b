module SearchHelper
  def plain(text)
    text.gsub(/</, '&lt;').gsub(/>/, '&gt;')
  end
end
