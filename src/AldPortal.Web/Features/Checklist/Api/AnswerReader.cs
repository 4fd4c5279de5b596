using System.Text.Json;
using AldPortal.Core.Checklist;
using AldPortal.Core.Checklist.Export;

namespace AldPortal.Web.Features.Checklist.Api;

/// <summary>Reads the answers of a request.</summary>
internal sealed class AnswerReader(ChecklistDefinition definition, List<RequestProblem> problems)
{
    private const int LongestWords = 10_000;
    private static readonly string[] Fields = ["status", "value", "quote", "locator"];
    private static readonly string[] Statuses = [.. Enum.GetValues<ItemStatus>().Select(Wire.Name)];

    public IReadOnlyDictionary<string, Answer> Read(JsonElement answers)
    {
        var read = new SortedDictionary<string, Answer>(StringComparer.Ordinal);
        if (answers.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new("answers", "“answers” must be an object with item ids as names: { \"coating-thickness\": { \"status\": \"reported\" } }."));
            return read;
        }
        string[] ids = [.. definition.Items.Select(item => item.Id)];
        foreach (JsonProperty property in answers.EnumerateObject())
            if (!ids.Contains(property.Name))
                problems.Add(new("answers", Unknown($"an item of the checklist", property.Name, ids), AssessRequestReader.Short(property.Name), ids));
            else if (One(property.Value, "answers." + property.Name) is Answer answer)
                read[property.Name] = answer;
        return read;
    }

    private Answer? One(JsonElement element, string place)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new(place, $"“{place}” must be an object with at least “status”.", Accepted: Fields));
            return null;
        }
        foreach (JsonProperty property in element.EnumerateObject().Where(property => !Fields.Contains(property.Name)))
            problems.Add(new($"{place}.{property.Name}", Unknown($"a part of an answer", property.Name, Fields), Accepted: Fields));
        string? name = element.TryGetProperty("status", out JsonElement status) && status.ValueKind == JsonValueKind.String ? Words(status, place + ".status") : null;
        if (name is null || Wire.Status(name) is not ItemStatus known)
        {
            problems.Add(new($"{place}.status", name is null ? $"“{place}” has no status; accepted are {string.Join(", ", Statuses)}." : Unknown("a status", name, Statuses), name, Statuses));
            return null;
        }
        return new Answer(known, Field(element, "value", place), Field(element, "quote", place), Field(element, "locator", place));
    }

    private string? Field(JsonElement element, string name, string place) =>
        element.TryGetProperty(name, out JsonElement field) ? Words(field, $"{place}.{name}") : null;

    // A value may come back in the shape in which the API gave it: numbers, lists and objects become words.
    private string? Words(JsonElement element, string place)
    {
        try
        {
            string? words = element.ValueKind switch
            {
                JsonValueKind.Null => null,
                JsonValueKind.String => element.GetString(),
                JsonValueKind.Number => element.GetRawText(),
                JsonValueKind.True => "yes",
                JsonValueKind.False => "no",
                JsonValueKind.Array => string.Join(", ", element.EnumerateArray().Select((entry, i) => Words(entry, $"{place}[{i}]"))),
                _ => ItemValueText.Of(element.Deserialize<ItemValue>()),
            };
            if (words is { Length: > LongestWords })
                problems.Add(new(place, $"“{place}” is longer than {LongestWords:N0} characters; a manuscript belongs into “text”."));
            return string.IsNullOrWhiteSpace(words) ? null : words;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            problems.Add(new(place, $"“{place}” must be a string, a number or a list of them, in well-formed Unicode."));
            return null;
        }
    }

    private static string Unknown(string what, string given, string[] accepted)
    {
        string? near = accepted.MinBy(word => Distance(word, given)) is string best && Distance(best, given) <= 3 ? $" Did you mean “{best}”?" : "";
        return $"“{AssessRequestReader.Short(given)}” is not {what}.{near} Accepted are {string.Join(", ", accepted)}.";
    }

    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 3)
            return int.MaxValue;
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
                (row[j], diagonal) = (Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)), row[j]);
        }
        return row[^1];
    }
}
