class DeviceProfile
  def initialize(params)
    @profile = Plist.parse_xml(params[:profile])
  end

  def serial = @profile&.fetch("SerialNumber", nil)
end
