module MenuHelper
  def entry(page)
    "<li>#{link_to(page.title, page)} #{h(page.note)}</li>".html_safe
  end
end
