module ButtonHelper
  def button_for(name)
    "<button onclick=\"pick('#{name}')\">pick</button>".html_safe
  end
end
