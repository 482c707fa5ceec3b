using System.Xml;

public class Feed
{
    public string Title(string file)
    {
        using (XmlTextReader reader = new XmlTextReader(file) { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null })
        {
            reader.ReadToFollowing("title");
            return reader.ReadElementContentAsString();
        }
    }
}
