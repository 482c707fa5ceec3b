class CartStore
  def read(cookies)
    packed = cookies[:cart] or return []
    Marshal.load(Base64.urlsafe_decode64(packed))
  end
end
