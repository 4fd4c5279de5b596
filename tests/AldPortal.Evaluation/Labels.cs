using System.Text.Json;

namespace AldPortal.Evaluation;

/// <summary>What an annotator says of one item of one text.</summary>
internal sealed record ItemLabel(string Status, IReadOnlyList<string> AlsoAcceptable, JsonElement? Value, string? Evidence, bool Ambiguous);

/// <summary>A planted inconsistency.</summary>
internal sealed record PlantedError(string Rule, IReadOnlyList<string> AlsoRules);

/// <summary>A labelled text.</summary>
internal sealed record LabelledText(
    string Name, string Text, IReadOnlyDictionary<string, ItemLabel> Items, IReadOnlyList<PlantedError> Errors, IReadOnlySet<string> Advisories, bool HasErrors, bool HeldOut)
{
    /// <summary>Reads a labels file; texts stand beside it.</summary>
    public static IEnumerable<LabelledText> Load(string file)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(file));
        string folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        foreach (JsonElement document in json.RootElement.GetProperty("documents").EnumerateArray())
        {
            string name = document.GetProperty("file").GetString()!;
            string path = Path.Combine(folder, name);
            if (!File.Exists(path))
                path = Path.Combine(folder, Path.GetFileName(name));
            if (!File.Exists(path))
                path = Path.Combine(folder, "..", name);
            yield return new LabelledText(
                Path.GetFileNameWithoutExtension(name),
                File.ReadAllText(path),
                document.GetProperty("items").EnumerateObject().ToDictionary(item => item.Name, item => Label(item.Value)),
                [.. List(document, "inconsistencies").Select(entry => new PlantedError(entry.GetProperty("rule").GetString()!, [.. List(entry, "also_rules").Select(rule => rule.GetString()!)]))],
                List(document, "advisories").Select(entry => entry.GetProperty("rule").GetString()!).ToHashSet(),
                document.TryGetProperty("inconsistencies", out _),
                document.TryGetProperty("holdout", out JsonElement holdout) && holdout.ValueKind == JsonValueKind.True);
        }
    }

    private static ItemLabel Label(JsonElement item) => new(
        item.GetProperty("status").GetString()!.ToLowerInvariant(),
        [.. List(item, "also_acceptable").Select(status => status.GetString()!.ToLowerInvariant())],
        item.TryGetProperty("value", out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value.Clone() : null,
        item.TryGetProperty("evidence", out JsonElement evidence) && evidence.ValueKind == JsonValueKind.String ? evidence.GetString() : null,
        item.TryGetProperty("ambiguous", out JsonElement ambiguous) && ambiguous.ValueKind == JsonValueKind.True);

    private static JsonElement[] List(JsonElement element, string key) =>
        element.TryGetProperty(key, out JsonElement list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];
}
