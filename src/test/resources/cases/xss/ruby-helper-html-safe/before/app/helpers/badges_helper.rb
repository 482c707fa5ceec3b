module BadgesHelper
  def badge(label, count)
    "<span class='badge'>#{label} (#{count.to_i})</span>".html_safe
  end
end
