module BoxesHelper
  def box(title, &block)
    body = capture(&block)
    "<section><h3>#{title}</h3>#{body}</section>".html_safe
  end
end
