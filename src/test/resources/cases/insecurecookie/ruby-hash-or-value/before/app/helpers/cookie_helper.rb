module CookieHelper
  def put(name, options)
    cookies[name] = options
  end
end
