module BoxHelper
  def box(title)
    "<div title=\"box\">#{yield}</div>".html_safe
  end
end
