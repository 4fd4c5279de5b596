using System.Globalization;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AldPortal.Core.Content.Pages.Markdown;

/// <summary>Base of the three inline forms: an opening mark, text on one line, a closing mark.</summary>
public abstract class DelimitedInlineParser : InlineParser
{
    private readonly string open;
    private readonly string close;

    /// <summary>Creates the parser for text between two marks.</summary>
    protected DelimitedInlineParser(string open, string close)
    {
        this.open = open;
        this.close = close;
        OpeningCharacters = [open[0]];
    }

    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.Match(open))
            return false;
        int from = slice.Start + open.Length;
        int end = slice.Text.IndexOf(close, from, slice.End - from + 1, StringComparison.Ordinal);
        if (end < 0 || Read(slice.Text[from..end].ReplaceLineEndings(" ")) is not LeafInline inline)
            return false;
        inline.Span = new SourceSpan(processor.GetSourcePosition(slice.Start, out int line, out int column), processor.GetSourcePosition(end + close.Length - 1));
        inline.Line = line;
        inline.Column = column;
        processor.Inline = inline;
        slice.Start = end + close.Length;
        return true;
    }

    /// <summary>The inline for the text between the marks, or null where it is none.</summary>
    protected abstract LeafInline? Read(string text);
}

/// <summary>Parses <c>[@77; @110]</c>.</summary>
public sealed class CitationInlineParser() : DelimitedInlineParser("[@", "]")
{
    /// <inheritdoc />
    protected override LeafInline? Read(string text)
    {
        var numbers = new List<int>();
        foreach (string part in text.Split(';', ','))
        {
            if (!int.TryParse(part.Trim().TrimStart('@'), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
                return null;
            numbers.Add(number);
        }
        return new CitationInline(numbers);
    }
}

/// <summary>Parses <c>[[term|words]]</c>.</summary>
public sealed class TermInlineParser() : DelimitedInlineParser("[[", "]]")
{
    /// <inheritdoc />
    protected override LeafInline? Read(string text)
    {
        string[] parts = text.Split('|', 2);
        return new TermInline(parts[0].Trim(), parts[^1].Trim());
    }
}

/// <summary>Parses <c>{{words|ids}}</c>.</summary>
public sealed class ClaimInlineParser() : DelimitedInlineParser("{{", "}}")
{
    /// <inheritdoc />
    protected override LeafInline? Read(string text)
    {
        int bar = text.LastIndexOf('|');
        return bar <= 0
            ? null
            : new ClaimInline(text[..bar].Trim(), text[(bar + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }
}
