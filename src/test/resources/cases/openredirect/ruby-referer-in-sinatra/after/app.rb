require "sinatra"

post "/cart/:sku" do
  session[:cart] = (session[:cart] || []) << params["sku"]
  return redirect "/cart" unless request.referer
  target = request.referer.to_s
  target = "/" unless target.match?(%r{\A/(?![/\\\s])}) || target.start_with?("#{request.base_url}/")
  redirect target
end
