require "sinatra"

get "/gone" do
  halt 404
end
