using System.Text.Json;
using System.Text.Json.Serialization;

namespace AldPortal.Core.Checklist;

/// <summary>
/// What an item's words say, as numbers in fixed units and short texts. Keys are those of the public contract
/// (<c>thicknessNm</c>, <c>windowV</c> …); the order of insertion is kept, so that JSON is stable.
/// </summary>
[JsonConverter(typeof(ItemValueConverter))]
public sealed class ItemValue
{
    private readonly List<KeyValuePair<string, object>> entries = [];

    /// <summary>The keys, in order.</summary>
    public IEnumerable<string> Keys => entries.Select(entry => entry.Key);

    /// <summary>True where nothing was read.</summary>
    public bool IsEmpty => entries.Count == 0;

    /// <summary>Numbers under a key; empty where there are none.</summary>
    public IReadOnlyList<double> Numbers(string key) => Find(key) as IReadOnlyList<double> ?? [];

    /// <summary>Texts under a key; empty where there are none.</summary>
    public IReadOnlyList<string> Texts(string key) => Find(key) as IReadOnlyList<string> ?? [];

    /// <summary>Adds numbers under a key; nothing where there are none.</summary>
    public ItemValue With(string key, IEnumerable<double> numbers)
    {
        double[] list = [.. numbers];
        if (list.Length > 0)
            entries.Add(new(key, list));
        return this;
    }

    /// <summary>Adds one number under a key; nothing for null.</summary>
    public ItemValue With(string key, double? number) => number is null ? this : With(key, [number.Value]);

    /// <summary>Adds texts under a key; nothing where there are none.</summary>
    public ItemValue With(string key, IEnumerable<string> texts)
    {
        string[] list = [.. texts];
        if (list.Length > 0)
            entries.Add(new(key, list));
        return this;
    }

    /// <summary>Adds one text under a key; nothing for null.</summary>
    public ItemValue With(string key, string? text) => text is null ? this : With(key, [text]);

    /// <summary>This value, or null where it holds nothing.</summary>
    public ItemValue? OrNull() => IsEmpty ? null : this;

    private object? Find(string key) => entries.Find(entry => entry.Key == key).Value;

    private sealed class ItemValueConverter : JsonConverter<ItemValue>
    {
        public override ItemValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var value = new ItemValue();
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new JsonException("An item's value is an object of number lists and text lists.");
            foreach (JsonProperty property in document.RootElement.EnumerateObject())
                Add(value, property);
            return value;
        }

        public override void Write(Utf8JsonWriter writer, ItemValue value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach ((string key, object content) in value.entries)
            {
                writer.WritePropertyName(key);
                JsonSerializer.Serialize(writer, content, content.GetType(), options);
            }
            writer.WriteEndObject();
        }

        private static void Add(ItemValue value, JsonProperty property)
        {
            JsonElement[] elements = property.Value.ValueKind == JsonValueKind.Array
                ? [.. property.Value.EnumerateArray()]
                : [property.Value];
            if (elements.All(element => element.ValueKind == JsonValueKind.Number))
                value.With(property.Name, elements.Select(element => element.GetDouble()));
            else if (elements.All(element => element.ValueKind == JsonValueKind.String))
                value.With(property.Name, elements.Select(element => element.GetString()!));
            else
                throw new JsonException($"“{property.Name}” must hold numbers or texts.");
        }
    }
}
