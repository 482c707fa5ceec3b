class DeviceProfile
  def initialize(params)
    @profile = Plist.parse_xml(params[:profile], marshal: false)
  end

  def serial = @profile&.fetch("SerialNumber", nil)
end
