module CardsHelper
  def card(title, url)
    <<~HTML.html_safe
      <div class="card">
        <h2>#{ERB::Util.html_escape(title)}</h2>
      </div>
    HTML
  end
end
