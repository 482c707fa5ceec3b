using System.IO;
using System.Xml;

public class Stock
{
    public void Load(TextReader text)
    {
        var options = new XmlReaderSettings();
        options.DtdProcessing = DtdProcessing.Ignore;
        options.MaxCharactersFromEntities = 1024;
        using (var reader = XmlReader.Create(text, options))
        {
            while (reader.Read()) { }
        }
    }
}
