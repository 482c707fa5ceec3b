module RemembersDevice
  def remember_device(device)
    settings = { value: device.token, expires: 90.days.from_now, httponly: true, secure: true }
    cookies.encrypted[:device] = settings
  end
end
