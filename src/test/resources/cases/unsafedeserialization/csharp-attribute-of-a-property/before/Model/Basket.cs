using System.Collections.Generic;
using Newtonsoft.Json;

namespace Shop.Model
{
    public class Basket
    {
        [JsonProperty(PropertyName = "lines", ItemTypeNameHandling = TypeNameHandling.All)]
        public List<Line> Lines { get; set; }
    }
}
