module SearchHelper
  def plain(text)
    text.sub(/</, '&lt;').sub(/>/, '&gt;')
  end
end
