require "sinatra/base"

class Catalogue < Sinatra::Base
  get "/search" do
    found = Book.search(params["q"])
    <<~PAGE
      <h1>#{found.size} books for #{params["q"]}</h1>
      <input name="q" value="#{params['q']}">
    PAGE
  end
end
