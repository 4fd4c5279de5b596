using System.Text;
using System.Text.Json;
using AldPortal.Core.Checklist;
using AldPortal.Web.Hosting;

namespace AldPortal.Web.Features.Checklist.Api;

/// <summary>Reads a request from JSON and names the place of whatever is wrong with it.</summary>
/// <param name="definition">The checklist: its items are the ones that can be answered.</param>
public sealed class AssessRequestReader(ChecklistDefinition definition)
{
    private static readonly string[] Names = ["text", "texts", "answers"];

    private readonly List<RequestProblem> problems = [];

    /// <summary>What is wrong; empty where the request was understood.</summary>
    public IReadOnlyList<RequestProblem> Problems => problems;

    /// <summary>True where the texts together are larger than what is read.</summary>
    public bool TooLarge { get; private set; }

    /// <summary>Reads the body; null where something is wrong.</summary>
    public AssessInput? Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            bool marked = utf8.Span.StartsWith(Encoding.UTF8.Preamble);
            using JsonDocument document = JsonDocument.Parse(marked ? utf8[Encoding.UTF8.Preamble.Length..] : utf8);
            return Read(document.RootElement);
        }
        catch (JsonException problem)
        {
            problems.Add(new("body", $"The body is not well-formed JSON: line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1}. Quotation marks and line breaks inside a text must be escaped; a JSON library does that."));
            return null;
        }
    }

    private AssessInput? Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new("body", "The body must be a JSON object with “text”, “answers” or both.", Accepted: Names));
            return null;
        }
        var sources = new List<SourceText>();
        bool named = false;
        IReadOnlyDictionary<string, Answer> answers = new Dictionary<string, Answer>();
        foreach (JsonProperty property in root.EnumerateObject())
            switch (property.Name)
            {
                case "text" when property.Value.ValueKind != JsonValueKind.Null:
                    if (Text(property.Value, "text") is string text)
                        sources.Add(new SourceText("text", text));
                    break;
                case "texts" when property.Value.ValueKind != JsonValueKind.Null:
                    named = true;
                    sources.AddRange(Texts(property.Value));
                    break;
                case "answers" when property.Value.ValueKind != JsonValueKind.Null:
                    answers = new AnswerReader(definition, problems).Read(property.Value);
                    break;
                case "text" or "texts" or "answers":
                    break;
                default:
                    problems.Add(new(property.Name, $"“{Short(property.Name)}” is not known here; known are text, texts and answers.", Accepted: Names));
                    break;
            }
        CheckTexts(sources, answers.Count > 0);
        return problems.Count == 0 && !TooLarge ? new AssessInput(sources, named, answers) : null;
    }

    private void CheckTexts(List<SourceText> sources, bool answered)
    {
        TooLarge = sources.Sum(source => (long)Encoding.UTF8.GetByteCount(source.Text)) > Limits.MaxTextBytes;
        if (problems.Count == 0 && !answered && sources.All(source => string.IsNullOrWhiteSpace(source.Text)))
            problems.Add(new("text", "There is nothing to assess: send the manuscript as “text”, your own “answers”, or both.", Accepted: Names));
        foreach (SourceText source in sources.Where(source => TextKind.IsBinary(source.Text)))
            problems.Add(new(source.Name, $"“{Short(source.Name)}” looks like a binary file (a PDF or a DOCX?). Send its text; the page {PortalUrls.Checklist} reads PDF and DOCX in the browser."));
    }

    private IEnumerable<SourceText> Texts(JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array)
        {
            problems.Add(new("texts", "“texts” must be a list of { \"name\", \"text\" }."));
            yield break;
        }
        int index = 0;
        foreach (JsonElement entry in list.EnumerateArray())
        {
            string place = $"texts[{index++}]";
            if (entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("text", out JsonElement text))
            {
                string name = entry.TryGetProperty("name", out JsonElement given) ? Text(given, place + ".name") ?? "" : $"text {index}";
                if (Text(text, place + ".text") is string content)
                    yield return new SourceText(Short(name), content);
            }
            else
                problems.Add(new(place, $"“{place}” must be {{ \"name\": …, \"text\": … }}."));
        }
    }

    private string? Text(JsonElement element, string place)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            problems.Add(new(place, $"“{place}” must be a string, not {KindOf(element)}."));
            return null;
        }
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            problems.Add(new(place, $"“{place}” holds half of a surrogate pair (\\ud800 to \\udfff alone); send well-formed Unicode."));
            return null;
        }
    }

    internal static string KindOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    internal static string Short(string text) => text.Length <= 80 ? text : text[..79] + "…";
}
