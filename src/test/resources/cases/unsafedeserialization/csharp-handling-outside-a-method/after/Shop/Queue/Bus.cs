using Newtonsoft.Json;

namespace Shop.Queue
{
    public class Parcel
    {
        public object Body { get; set; }
        public string To { get; set; }
    }

    public class Bus
    {
        private static JsonSerializerSettings Open() => new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None };

        public Parcel Next(string text) => JsonConvert.DeserializeObject<Parcel>(text, Open());
    }
}
