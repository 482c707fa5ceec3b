using System.Xml;

public static class Settings
{
    public static XmlReaderSettings Strict()
    {
        var settings = new XmlReaderSettings();
        settings.DtdProcessing = DtdProcessing.Prohibit;
        return settings;
    }
}
