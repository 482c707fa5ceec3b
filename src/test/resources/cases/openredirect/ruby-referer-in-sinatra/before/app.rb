require "sinatra"

post "/cart/:sku" do
  session[:cart] = (session[:cart] || []) << params["sku"]
  return redirect "/cart" unless request.referer
  redirect request.referer
end
