using System.IO;
using System.Threading.Tasks;
using System.Xml;
using System.Xml.Linq;

namespace Library.Import;

public static class Catalogue
{
    public static async Task<XDocument> ReadAsync(Stream upload)
    {
        XmlReaderSettings settings = new() { Async = true, DtdProcessing = DtdProcessing.Ignore, IgnoreComments = true };
        using var reader = XmlReader.Create(upload, settings);
        return await XDocument.LoadAsync(reader, LoadOptions.None, default);
    }
}
