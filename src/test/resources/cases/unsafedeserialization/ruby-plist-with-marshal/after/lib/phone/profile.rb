module Phone
  Profile = Struct.new(:body) do
    def fields
      Plist.parse_xml body, marshal: false
    end
  end
end
