require "sinatra/base"

class Catalogue < Sinatra::Base
  get "/search" do
    found = Book.search(params["q"])
    <<~PAGE
      <h1>#{found.size} books for #{Rack::Utils.escape_html(params["q"].to_s)}</h1>
      <input name="q" value="#{Rack::Utils.escape_html(params['q'].to_s)}">
    PAGE
  end
end
