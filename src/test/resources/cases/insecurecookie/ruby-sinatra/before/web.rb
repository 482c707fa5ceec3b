require "sinatra"

post "/login" do
  response.set_cookie("sid", value: SecureRandom.hex(16), path: "/")
  redirect "/"
end
