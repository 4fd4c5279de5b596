using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace AldPortal.Core.Content;

/// <summary>
/// A strict view of one YAML mapping: every value read is checked, and <see cref="Finish"/> reports the keys nobody read.
/// Problems carry the line of the value; a missing or wrong value reads as an empty one so that reading can go on.
/// </summary>
public sealed class YamlMap
{
    private readonly Dictionary<string, YamlNode> values = [];
    private readonly HashSet<string> used = [];
    private readonly ContentProblems problems;
    private readonly int lineOffset;

    private YamlMap(string file, YamlMappingNode node, int lineOffset, ContentProblems problems)
    {
        File = file;
        this.problems = problems;
        this.lineOffset = lineOffset;
        Line = LineOf(node);
        foreach ((YamlNode key, YamlNode value) in node.Children)
            values[((YamlScalarNode)key).Value ?? ""] = value;
    }

    /// <summary>The file this mapping stands in.</summary>
    public string File { get; }

    /// <summary>The line the mapping begins on.</summary>
    public int Line { get; }

    /// <summary>Reads a document that is one mapping; null (with a problem) where it is not.</summary>
    /// <param name="lineOffset">Lines that stand before the YAML text in its file (front matter).</param>
    public static YamlMap? Document(string file, string yaml, ContentProblems problems, int lineOffset = 0) =>
        Root(file, yaml, problems, lineOffset) switch
        {
            YamlMappingNode map => new YamlMap(file, map, lineOffset, problems),
            null => null,
            YamlNode other => Report(problems, file, (int)other.Start.Line + lineOffset, "a list of `key: value` pairs is expected here"),
        };

    /// <summary>Reads a document that is a list of mappings.</summary>
    public static IReadOnlyList<YamlMap> Documents(string file, string yaml, ContentProblems problems)
    {
        YamlNode? root = Root(file, yaml, problems, 0);
        if (root is null)
            return [];
        if (root is not YamlSequenceNode sequence)
        {
            problems.Add(file, (int)root.Start.Line, "a list (lines that begin with `- `) is expected here");
            return [];
        }
        return MapsOf(file, sequence, 0, problems);
    }

    /// <summary>True where the key is there and not null.</summary>
    public bool Has(string key) => values.TryGetValue(key, out YamlNode? node) && !IsNull(node);

    /// <summary>The line of a key's value, or of the mapping where the key is missing.</summary>
    public int LineAt(string key) => values.TryGetValue(key, out YamlNode? node) ? LineOf(node) : Line;

    /// <summary>A text that must be there.</summary>
    public string Text(string key)
    {
        string? text = OptionalText(key);
        if (string.IsNullOrWhiteSpace(text))
            Problem(key, $"`{key}` is missing");
        return text ?? "";
    }

    /// <summary>A text that may be missing or null.</summary>
    public string? OptionalText(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode scalar => scalar.Value?.Trim(),
        _ => (string?)Problem(key, $"`{key}` must be one text"),
    };

    /// <summary>A text that must be one of the given words.</summary>
    public string Choice(string key, params string[] choices)
    {
        string text = Text(key);
        if (text.Length > 0 && !choices.Contains(text))
            Problem(key, $"`{key}` is “{text}”; accepted are {string.Join(", ", choices)}");
        return text;
    }

    /// <summary>A finite number, or null where there is none.</summary>
    public double? Number(string key)
    {
        string? text = OptionalText(key);
        if (text is null)
            return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number))
            return number;
        Problem(key, $"`{key}` is “{text}”; a number is expected");
        return null;
    }

    /// <summary>A whole number, or null where there is none.</summary>
    public int? WholeNumber(string key)
    {
        double? number = Number(key);
        if (number is null || number == Math.Floor(number.Value))
            return (int?)number;
        Problem(key, $"`{key}` must be a whole number");
        return null;
    }

    /// <summary>True or false; false where the key is missing.</summary>
    public bool Flag(string key) => OptionalText(key) switch
    {
        null or "false" => false,
        "true" => true,
        string text => Problem(key, $"`{key}` is “{text}”; accepted are true and false") is not null,
    };

    /// <summary>A list of texts; empty where the key is missing.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequenceNode sequence when sequence.All(item => item is YamlScalarNode):
                return [.. sequence.Select(item => ((YamlScalarNode)item).Value?.Trim() ?? "")];
            default:
                Problem(key, $"`{key}` must be a list of texts");
                return [];
        }
    }

    /// <summary>A list of whole numbers; empty where the key is missing.</summary>
    public IReadOnlyList<int> WholeNumbers(string key)
    {
        var numbers = new List<int>();
        foreach (string text in Texts(key))
        {
            if (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number))
                numbers.Add(number);
            else
                Problem(key, $"`{key}` holds “{text}”; whole numbers are expected");
        }
        return numbers;
    }

    /// <summary>A pair `[low, high]` with low ≤ high, or null where there is none.</summary>
    public NumberRange? Range(string key)
    {
        IReadOnlyList<string> texts = Texts(key);
        if (texts.Count == 0)
            return null;
        if (texts.Count == 2
            && double.TryParse(texts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out double low)
            && double.TryParse(texts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double high)
            && low <= high)
            return new NumberRange(low, high);
        Problem(key, $"`{key}` must be a pair [low, high] of numbers");
        return null;
    }

    /// <summary>A mapping below a key, or null.</summary>
    public YamlMap? Map(string key) => Find(key) switch
    {
        null => null,
        YamlMappingNode map => new YamlMap(File, map, lineOffset, problems),
        _ => (YamlMap?)Problem(key, $"`{key}` must be a list of `key: value` pairs"),
    };

    /// <summary>A list of mappings; empty where the key is missing.</summary>
    public IReadOnlyList<YamlMap> Maps(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequenceNode sequence:
                return MapsOf(File, sequence, lineOffset, problems);
            default:
                Problem(key, $"`{key}` must be a list");
                return [];
        }
    }

    /// <summary>Adds a problem at the line of a key.</summary>
    public object? Problem(string key, string message)
    {
        problems.Add(File, LineAt(key), message);
        return null;
    }

    /// <summary>Reports every key that was never read: most often a misspelt one.</summary>
    public void Finish()
    {
        foreach (string key in values.Keys.Where(key => !used.Contains(key)))
            Problem(key, $"`{key}` is not known here; known are {string.Join(", ", used.Order())}");
    }

    private YamlNode? Find(string key)
    {
        used.Add(key);
        return values.TryGetValue(key, out YamlNode? node) && !IsNull(node) ? node : null;
    }

    private int LineOf(YamlNode node) => (int)node.Start.Line + lineOffset;

    private static bool IsNull(YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "null" or "~" };

    private static List<YamlMap> MapsOf(string file, YamlSequenceNode sequence, int lineOffset, ContentProblems problems)
    {
        var maps = new List<YamlMap>();
        foreach (YamlNode item in sequence)
        {
            if (item is YamlMappingNode map)
                maps.Add(new YamlMap(file, map, lineOffset, problems));
            else
                problems.Add(file, (int)item.Start.Line + lineOffset, "a list of `key: value` pairs is expected here");
        }
        return maps;
    }

    private static YamlNode? Root(string file, string yaml, ContentProblems problems, int lineOffset)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException exception)
        {
            problems.Add(file, (int)exception.Start.Line + lineOffset, $"this is not valid YAML: {exception.Message}");
            return null;
        }
        return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
    }

    private static YamlMap? Report(ContentProblems problems, string file, int line, string message)
    {
        problems.Add(file, line, message);
        return null;
    }
}
