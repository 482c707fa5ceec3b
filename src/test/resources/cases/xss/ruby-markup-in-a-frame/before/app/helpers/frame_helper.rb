module FrameHelper
  def frame(inner_html)
    "<section>#{inner_html}</section>".html_safe
  end
end
